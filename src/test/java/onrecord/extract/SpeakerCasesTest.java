package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import onrecord.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said it: a table of short texts with the speakers of their statements, in order. */
class SpeakerCasesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  static Stream<CaseRow> cases() {
    return CaseRow.of("speaker-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStatementIsGivenToItsSpeaker(CaseRow row) {
    Stream<String> speakers =
        FINDER.find(row.text()).stream()
            .map(Finding::speakerName)
            .map(name -> Objects.requireNonNullElse(name, "-"));
    assertThat(speakers).containsExactly(row.expected().split("; "));
  }
}
