package onrecord.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import org.junit.jupiter.api.Test;

class ReaderTextTest {

  @Property(tries = 300)
  void aStatementKeepsItsWordsWhateverTheTextHolds(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 0, max = 6000) int from,
      @ForAll @IntRange(min = 1, max = 3000) int length) {
    CodePoints points = CodePoints.of(text);
    int start = from % points.length();
    Span span = new Span(start, Math.min(points.length(), start + length));

    ReaderText read = ReaderText.of(article(text, span), List.of(span));

    String marked =
        read.paragraphs().stream()
            .flatMap(
                paragraph ->
                    paragraph.marks().stream().map(mark -> paragraph.text().slice(mark.span())))
            .collect(Collectors.joining());
    assertThat(withoutSpace(marked)).isEqualTo(withoutSpace(points.slice(span)));
  }

  @Property(tries = 200)
  void noWordOfTheArticleIsLost(@ForAll("texts") String text) {
    ReaderText read = ReaderText.of(article(text, new Span(0, 1)), List.of());

    String whole =
        read.paragraphs().stream()
            .map(paragraph -> paragraph.text().text())
            .collect(Collectors.joining());
    assertThat(withoutSpace(whole)).isEqualTo(withoutSpace(text));
  }

  @Test
  void aMegabyteWithoutAnyLineEndIsCutIntoPiecesThatAListCanShow() {
    String text = String.join(" ", Collections.nCopies(200_000, "word"));

    ReaderText read = ReaderText.of(article(text, new Span(999_000, 999_900)), List.of());

    assertThat(read.paragraphs())
        .allSatisfy(
            paragraph ->
                assertThat(paragraph.text().length()).isLessThanOrEqualTo(ReaderText.LONGEST));
    int index = read.indexOf(999_000);
    assertThat(read.paragraphs().get(index).marks()).isNotEmpty();
  }

  @Test
  void aParagraphAnswersOnlyForItsOwnPart() {
    ReaderText read = ReaderText.of(article("one two\n\nthree four", new Span(4, 14)), List.of());

    List<String> parts = new ArrayList<>();
    for (ReaderText.Paragraph paragraph : read.paragraphs()) {
      paragraph.part(new Span(4, 14)).forEach(part -> parts.add(paragraph.text().slice(part)));
    }
    assertThat(parts).containsExactly("two", "three");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("word", "😀", "é", "e\u0301", "“", "”", "\n", "\n\n", " ", "a".repeat(700));
    return words.list().ofMinSize(1).ofMaxSize(60).map(parts -> "x" + String.join(" ", parts));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static MarkedArticle article(String text, Span span) {
    Content content = Content.of(CodePoints.of(text), List.of(span), Kind.DIRECT);
    Attribution attribution =
        new Attribution(new SpeakerRef(1, "Somebody", SpeakerType.PERSON), null, null);
    Statement statement =
        new Statement(1, 1, content, attribution, new Evidence("made", 1, ""), Coding.NONE);
    return new MarkedArticle(
        new Article(1, ArticleDetails.titled("Title"), text, "", null, Place.wholeOf("t"), ""),
        List.of(statement));
  }
}
