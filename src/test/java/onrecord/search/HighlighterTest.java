package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import onrecord.domain.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a query are marked in a text. */
class HighlighterTest {

  private static final String TEXT =
      "The sanctions, he said, stay: no sanction ends before 😀 denuclearisation or the end of"
          + " maximum pressure, and pressure is maximum.";

  private final Highlighter highlighter = new Highlighter();

  private String marked(String words, String text) throws Exception {
    CodePoints points = CodePoints.of(text);
    return highlighter.highlights(words, text).stream()
        .map(points::slice)
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "sanctions; sanctions|sanction",
        "denuclearization; denuclearisation",
        "\"maximum pressure\"; maximum|pressure",
        "\"pressure maximum\"; ",
        "denuclear*; denuclearisation",
        "presure~; pressure|pressure",
        "speaker:moon sanctions; sanctions|sanction",
        "speaker:sanctions; ",
        "text:ends; ends|end",
        "pressure -sanctions; pressure|pressure",
        "\"open quote ends; ends|end",
        "unicorn OR stay; stay",
        "unicorn stay; stay",
      })
  void marksWhatMatches(String words, String expected) throws Exception {
    assertThat(marked(words, TEXT)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void marksBeyondTenThousandCharacters() throws Exception {
    String text = "word ".repeat(20_000) + "sanctions";

    assertThat(marked("sanction", text)).isEqualTo("sanctions");
  }

  @Test
  void countsCodePoints() throws Exception {
    assertThat(highlighter.highlights("peace", "😀😀 peace").getFirst().start()).isEqualTo(3);
  }
}
