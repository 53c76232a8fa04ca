package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RematchTest {

  private static final CodePoints TEXT =
      CodePoints.of(
          "“We want peace”, said Lark. “We want peace”, said Dorn. "
              + "He added that relief should come before any further step is taken.");

  @Test
  void theSameWordsAtTheSamePlaceStayTheSame() {
    List<Rematch.Earlier> earlier = List.of(earlier(7, 1, 14), earlier(8, 29, 42));

    assertThat(Rematch.match(TEXT, earlier, contents(new Span(29, 42), new Span(1, 14))))
        .containsEntry(0, 8L)
        .containsEntry(1, 7L);
  }

  @Test
  void onlyCodedStatementsMoveToSimilarWords() {
    Span found = span("relief should come before any further step");
    Span shorter = span("relief should come before any further");

    assertThat(Rematch.match(TEXT, List.of(earlier(7, shorter, true)), contents(found)))
        .containsEntry(0, 7L);
    assertThat(Rematch.match(TEXT, List.of(earlier(7, shorter, false)), contents(found))).isEmpty();
  }

  @Test
  void codedWorkDoesNotMoveToOtherWords() {
    Span neighbour = span("said Dorn");

    assertThat(Rematch.match(TEXT, List.of(earlier(7, 1, 14)), contents(neighbour))).isEmpty();
  }

  @Test
  void oneStatementLivesOnOnlyOnce() {
    assertThat(
            Rematch.match(
                TEXT, List.of(earlier(7, 1, 14)), contents(new Span(1, 14), new Span(29, 42))))
        .containsExactly(java.util.Map.entry(0, 7L));
  }

  private static Span span(String words) {
    int start = TEXT.text().indexOf(words);
    return TEXT.toSpan(start, start + words.length());
  }

  private static Rematch.Earlier earlier(long id, int start, int end) {
    return earlier(id, new Span(start, end), true);
  }

  private static Rematch.Earlier earlier(long id, Span extent, boolean coded) {
    return new Rematch.Earlier(id, extent, TextAnchor.of(TEXT, extent), coded);
  }

  private static List<Content> contents(Span... spans) {
    return Arrays.stream(spans).map(span -> Content.of(TEXT, List.of(span), Kind.DIRECT)).toList();
  }
}
