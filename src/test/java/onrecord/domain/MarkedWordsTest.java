package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

  private static final CodePoints TEXT =
      CodePoints.of("Headline\n\n“We won’t wait,” said Berg, adding that “all” is well. Fine.");

  private static Span at(String words) {
    int unit = TEXT.text().indexOf(words);
    return TEXT.toSpan(unit, unit + words.length());
  }

  private static Kind kindOf(String words) {
    return MarkedWords.of(TEXT, List.of(at(words))).kind();
  }

  @Test
  void theMarksTellTheKind() {
    assertThat(kindOf("“We won’t wait,”")).isEqualTo(Kind.DIRECT);
    assertThat(kindOf("won’t wait")).isEqualTo(Kind.DIRECT);
    assertThat(kindOf("“all” is well")).isEqualTo(Kind.MIXED);
    assertThat(kindOf("Fine")).isEqualTo(Kind.INDIRECT);
  }

  @Test
  void aStretchGrowsToWholeWords() {
    assertThat(MarkedWords.wholeWords(TEXT, at("e won’t wa"))).isEqualTo(at("“We won’t wait,”"));
    assertThat(MarkedWords.wholeWords(TEXT, at("is wel"))).isEqualTo(at("is well"));
    assertThat(MarkedWords.wholeWords(TEXT, at("\n\n"))).isNull();
  }

  @Test
  void movedEndsLeaveTheGapInside() {
    List<Span> before = List.of(new Span(10, 20), new Span(30, 40));

    assertThat(MarkedWords.moved(before, new Span(5, 38)))
        .containsExactly(new Span(5, 20), new Span(30, 38));
    assertThat(MarkedWords.moved(before, new Span(10, 18))).containsExactly(new Span(10, 18));
    assertThat(MarkedWords.moved(before, new Span(50, 60))).containsExactly(new Span(50, 60));
  }
}
