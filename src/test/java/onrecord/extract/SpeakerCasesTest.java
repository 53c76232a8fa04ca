package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said it: a table of short texts with the speakers of their statements. */
class SpeakerCasesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  /**
   * A line of the table.
   *
   * @param speakers names in the order of the statements
   * @param text what is read
   */
  record Case(String speakers, String text) {

    static Case of(String line) {
      int bar = line.indexOf('|');
      return new Case(
          line.substring(0, bar).strip(), line.substring(bar + 1).strip().replace(" ¶ ", "\n\n"));
    }
  }

  static Stream<Case> cases() {
    return cases("speaker-cases.txt");
  }

  static Stream<Case> cases(String table) {
    return lines(table).filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStatementIsGivenToItsSpeaker(Case line) {
    Stream<String> speakers =
        FINDER.find(line.text()).stream()
            .map(Finding::speakerName)
            .map(name -> Objects.requireNonNullElse(name, "-"));
    assertThat(speakers).containsExactly(line.speakers().split("; "));
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = SpeakerCasesTest.class.getResourceAsStream(table)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
