package onrecord.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that a researcher marked as a statement.
 *
 * @param spans in order, without overlap, never empty; code points of the article's text
 * @param kind how much of them is quoted
 */
public record MarkedWords(List<Span> spans, Kind kind) {

  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "”»’";
  private static final String STOPS = ".,;:";
  private static final String EITHER = "\"";

  /** Throws {@link IllegalArgumentException} when there is no span. */
  public MarkedWords {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a statement needs words");
    }
  }

  /** These spans of a text, whose quotation marks tell the kind. */
  public static MarkedWords of(CodePoints text, List<Span> spans) {
    return new MarkedWords(spans, kindOf(text, spans));
  }

  /**
   * The words of a statement after its ends were moved: a gap inside stays a gap.
   *
   * @param before what the statement was
   * @param extent from its new first to its new last code point
   */
  public static List<Span> moved(List<Span> before, Span extent) {
    List<Span> inside =
        before.stream()
            .filter(span -> span.overlaps(extent))
            .map(
                span ->
                    new Span(
                        Math.max(span.start(), extent.start()), Math.min(span.end(), extent.end())))
            .toList();
    if (inside.isEmpty()) {
      return List.of(extent);
    }
    List<Span> moved = new ArrayList<>(inside);
    moved.set(0, new Span(extent.start(), moved.getFirst().end()));
    moved.set(moved.size() - 1, new Span(moved.getLast().start(), extent.end()));
    return List.copyOf(moved);
  }

  /**
   * The whole words that a stretch of text touches, without white space around them and without the
   * stop after them.
   *
   * @return null when it touches no word
   */
  public static @Nullable Span wholeWords(CodePoints text, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && isSpace(text, start)) {
      start++;
    }
    while (end > start && isSpace(text, end - 1)) {
      end--;
    }
    if (start == end) {
      return null;
    }
    while (start > 0 && !isSpace(text, start - 1)) {
      start--;
    }
    while (end < text.length() && !isSpace(text, end)) {
      end++;
    }
    while (end > start + 1 && STOPS.indexOf(pointAt(text, end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static int pointAt(CodePoints text, int point) {
    return text.text().codePointAt(text.toUnit(point));
  }

  private static boolean isSpace(CodePoints text, int point) {
    return Character.isWhitespace(pointAt(text, point));
  }

  /** Walks from the start of the paragraph, where no mark is open. */
  private static Kind kindOf(CodePoints text, List<Span> spans) {
    int from = text.text().lastIndexOf('\n', text.toUnit(spans.getFirst().start())) + 1;
    boolean open = false;
    int quoted = 0;
    int plain = 0;
    for (int point = text.toPoint(from); point < spans.getLast().end(); point++) {
      int letter = pointAt(text, point);
      open = isOpenAfter(open, letter, text, point);
      if (Character.isLetterOrDigit(letter) && isIn(spans, point)) {
        quoted += open ? 1 : 0;
        plain += open ? 0 : 1;
      }
    }
    if (quoted == 0) {
      return Kind.INDIRECT;
    }
    return plain == 0 ? Kind.DIRECT : Kind.MIXED;
  }

  private static boolean isOpenAfter(boolean open, int letter, CodePoints text, int point) {
    if (letter == '\n') {
      return false;
    }
    if (EITHER.indexOf(letter) >= 0) {
      return !open;
    }
    if (OPENING.indexOf(letter) >= 0) {
      return true;
    }
    boolean isApostrophe =
        letter == '’' && point + 1 < text.length() && Character.isLetter(pointAt(text, point + 1));
    return CLOSING.indexOf(letter) >= 0 && !isApostrophe ? false : open;
  }

  private static boolean isIn(List<Span> spans, int point) {
    return spans.stream().anyMatch(span -> span.start() <= point && point < span.end());
  }
}
