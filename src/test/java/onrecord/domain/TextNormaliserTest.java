package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "a\\r\\nb|a\\nb",
        "a\\rb|a\\nb",
        "a\\u2028b\\u0085c|a\\nb\\nc",
        "a\\u00a0b\\u202fc|a b c",
        "co\\u00adoperate|cooperate",
        "\\ufeffa\\u200bb|ab",
        "a  \\t\\nb|a\\nb",
        "a\\n\\n\\n \\n\\nb|a\\n\\nb",
        "  a  |a",
        "e\\u0301|\\u00e9",
        "a\\u0007b\\u0000c|a b c",
        "a\\tb|a\\tb"
      },
      delimiter = '|')
  void bringsEachOddityIntoTheOneForm(String raw, String normal) {
    assertThat(TextNormaliser.normalise(spelled(raw))).isEqualTo(spelled(normal));
  }

  @Property
  void aSecondTimeChangesNothing(@ForAll("oddTexts") String raw) {
    String once = TextNormaliser.normalise(raw);
    assertThat(TextNormaliser.normalise(once)).isEqualTo(once);
  }

  @Property
  void theResultIsComposedAndFreeOfWhatTheFormForbids(@ForAll("oddTexts") String raw) {
    String text = TextNormaliser.normalise(raw);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).doesNotContain("\r", "\u00a0", "\u00ad", "\ufeff", "\n\n\n", " \n", "\t\n");
    assertThat(text).isEqualTo(text.strip());
  }

  @Provide
  Arbitrary<String> oddTexts() {
    return Arbitraries.strings()
        .withChars("ab \t\n\r\u00a0\u00ad\u200b\ufeff\u2028\u0085\u0301\u0000e.\u2003")
        .ofMaxLength(40);
  }

  /** Resolves the escapes that would be lost in the table. */
  private static String spelled(String escaped) {
    String text = escaped.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text)
        .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }
}
