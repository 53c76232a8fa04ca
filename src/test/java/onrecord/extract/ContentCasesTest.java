package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was said: a table of short texts with the words of their statements. */
class ContentCasesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  /**
   * A line of the table.
   *
   * @param contents the words of each statement, in order
   * @param text what is read
   */
  record Case(List<String> contents, String text) {

    static Case of(String line) {
      int bar = line.lastIndexOf(" | ");
      String contents = line.substring(bar + 3).strip();
      String text = line.substring(0, bar).strip().replace(" ¶ ", "\n\n");
      return new Case(contents.equals("-") ? List.of() : List.of(contents.split(" // ")), text);
    }
  }

  static Stream<Case> cases() {
    return lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStatementHasItsWords(Case line) {
    assertThat(FINDER.find(line.text()).stream().map(Finding::content).map(c -> c.text()))
        .containsExactlyElementsOf(line.contents());
  }

  private static Stream<String> lines() {
    try (InputStream in = ContentCasesTest.class.getResourceAsStream("content-cases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
