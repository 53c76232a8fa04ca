package onrecord.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import onrecord.domain.CodePoints;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Span;
import onrecord.domain.Statement;

/**
 * An article cut into paragraphs, each with the statements and searched words that it holds.
 * Immutable once made; any thread.
 *
 * <p>A long paragraph is cut at a space, so that a list can show any article piece by piece.
 */
final class ReaderText {

  /** The longest piece, in UTF-16 units. */
  static final int LONGEST = 2000;

  /**
   * The part of a statement that lies in one paragraph.
   *
   * @param span code points of the paragraph
   */
  record Mark(Span span, Statement statement) {}

  /**
   * One paragraph.
   *
   * @param start code point of the article where it begins
   * @param text its words
   * @param marks its statements in the order of the text
   * @param hits searched words, in code points of the paragraph
   */
  record Paragraph(int start, CodePoints text, List<Mark> marks, List<Span> hits) {

    /** The part of an article's span that lies in this paragraph; empty when none does. */
    List<Span> part(Span ofArticle) {
      int from = Math.max(0, ofArticle.start() - start);
      int to = Math.min(text.length(), ofArticle.end() - start);
      return from < to ? List.of(new Span(from, to)) : List.of();
    }
  }

  private final CodePoints points;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private ReaderText(CodePoints points) {
    this.points = points;
  }

  /**
   * The paragraphs of an article.
   *
   * @param hits searched words in code points of its text
   */
  static ReaderText of(MarkedArticle article, List<Span> hits) {
    ReaderText made = new ReaderText(CodePoints.of(article.article().text()));
    made.cut();
    for (Statement statement : article.statements()) {
      for (Span span : statement.content().spans()) {
        made.inParagraphs(
            span, (paragraph, part) -> paragraph.marks.add(new Mark(part, statement)));
      }
    }
    for (Span hit : hits) {
      made.inParagraphs(hit, (paragraph, part) -> paragraph.hits.add(part));
    }
    return made;
  }

  /** The whole text of the article. */
  CodePoints points() {
    return points;
  }

  /** The paragraphs from top to bottom. */
  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** The paragraph that holds a code point of the article, or the one before it. */
  int indexOf(int point) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (paragraphs.get(middle).start <= point) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void cut() {
    String text = points.text();
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = pieceEnd(text, start, lineEnd < 0 ? text.length() : lineEnd);
      String piece = text.substring(start, end);
      if (!piece.isBlank()) {
        paragraphs.add(
            new Paragraph(
                points.toPoint(start), CodePoints.of(piece), new ArrayList<>(), new ArrayList<>()));
      }
      start = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
  }

  private static int pieceEnd(String text, int start, int lineEnd) {
    if (lineEnd - start <= LONGEST) {
      return lineEnd;
    }
    int space = text.lastIndexOf(' ', start + LONGEST);
    if (space > start) {
      return space + 1;
    }
    int hard = start + LONGEST;
    return Character.isLowSurrogate(text.charAt(hard)) ? hard + 1 : hard;
  }

  private void inParagraphs(Span span, BiConsumer<Paragraph, Span> action) {
    for (int i = indexOf(span.start());
        i < paragraphs.size() && paragraphs.get(i).start < span.end();
        i++) {
      Paragraph paragraph = paragraphs.get(i);
      paragraph.part(span).forEach(part -> action.accept(paragraph, part));
    }
  }
}
