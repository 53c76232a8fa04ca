package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onrecord.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was said: a table of short texts with the words of their statements, in order. */
class ContentCasesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  static Stream<CaseRow> cases() {
    return CaseRow.of("content-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStatementHasItsWords(CaseRow row) {
    List<String> contents =
        row.expected().equals("-") ? List.of() : List.of(row.expected().split(" // "));
    assertThat(FINDER.find(row.text()).stream().map(Finding::content).map(c -> c.text()))
        .containsExactlyElementsOf(contents);
  }
}
