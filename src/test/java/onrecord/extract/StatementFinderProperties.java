package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Finding;
import onrecord.domain.Span;

/** What holds of the statements of any text, however broken. */
class StatementFinderProperties {

  private static final StatementFinder FINDER = new StatementFinder();
  private static final List<ExtractionCase> CASES = ExtractionCase.all();

  @Property(tries = 300)
  void statementsLieInsideTheTextAndDoNotOverlap(@ForAll("texts") String text) {
    assertIsWhole(text, FINDER.find(text));
  }

  @Property(tries = 300)
  void anyCharactersGiveWholeStatements(@ForAll String text) {
    assertIsWhole(text, FINDER.find(text));
  }

  @Property(tries = 50)
  void theSameTextGivesTheSameOnAnyNumberOfThreads(@ForAll("texts") String text) {
    FoundStatements alone = FINDER.read(text);
    List<CompletableFuture<FoundStatements>> others = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      others.add(CompletableFuture.supplyAsync(() -> FINDER.read(text)));
    }
    assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(alone));
  }

  @Property(tries = 200)
  void textAddedAfterTheEndLeavesTheWordsBeforeTheLastParagraph(
      @ForAll("paragraphs") String text, @ForAll("paragraphs") String more) {
    FoundStatements shorter = FINDER.read(text);
    FoundStatements longer = FINDER.read(text + "\n\n" + more);
    Assume.that(Objects.equals(shorter.language(), longer.language()));
    int lookAhead = CodePoints.of(text.substring(0, lastParagraph(text))).length();
    assertThat(wordsBefore(lookAhead, longer)).isEqualTo(wordsBefore(lookAhead, shorter));
  }

  private static int lastParagraph(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.lastIndexOf('\n', end - 1) + 1;
  }

  /** Of the statements that end before {@code end}: content, mention and cue. */
  private static List<List<Object>> wordsBefore(int end, FoundStatements found) {
    return found.findings().stream()
        .filter(one -> one.content().spans().getLast().end() <= end)
        .map(one -> Arrays.<Object>asList(one.content(), one.mention(), one.cue()))
        .toList();
  }

  static void assertIsWhole(String text, List<Finding> found) {
    CodePoints points = CodePoints.of(text);
    List<Span> all = new ArrayList<>();
    for (Finding one : found) {
      List<Span> spans = one.content().spans();
      all.addAll(spans);
      assertThat(one.content().text())
          .isEqualTo(spans.stream().map(points::slice).collect(Collectors.joining(Content.GAP)));
      if (one.mention() != null) {
        assertThat(points.slice(one.mention().span())).isEqualTo(one.mention().text());
      }
      if (one.cue() != null) {
        assertThat(points.slice(one.cue().span())).isEqualTo(one.cue().text());
      }
    }
    all.sort(null);
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).end()).isBetween(all.get(i).start() + 1, points.length());
      assertThat(all.get(i).start()).isGreaterThanOrEqualTo(i == 0 ? 0 : all.get(i - 1).end());
    }
  }

  /** Cases of one way to mark quotations and to part paragraphs, a paragraph or more each. */
  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(CASES)
        .map(ExtractionCase::text)
        .filter(text -> !text.matches("(?s).*[‘'«»„「].*"))
        .map(text -> text.replaceAll("\n+", "\n\n"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> String.join("\n\n", list));
  }

  /** Cases cut to pieces and put together anew, with marks, breaks and rubbish between. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> rubbish =
        Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "‚",
            "「",
            "」",
            "''",
            "``",
            "—",
            "- ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00a0",
            "\u0000",
            "\u200b",
            "\ufeff",
            ". ",
            ", ",
            ": ",
            "😀",
            "\ud83d",
            "\ude00",
            "e\u0301",
            "said ",
            "he ",
            "who ",
            "that ",
            "according to ");
    Arbitrary<String> pieces =
        Arbitraries.of(CASES)
            .flatMap(
                one ->
                    Arbitraries.integers()
                        .between(0, one.text().length())
                        .map(one.text()::substring));
    return Arbitraries.oneOf(rubbish, pieces)
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }
}
