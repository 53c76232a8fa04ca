package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.domain.Finding;
import onrecord.domain.SpeakerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article tells about a speaker: a table of short texts. */
class ProfileCasesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  static Stream<CaseRow> cases() {
    return CaseRow.of("profile-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLastSpeakerIsToldAsTheArticleTells(CaseRow row) {
    List<Finding> found = FINDER.find(row.text());
    assertThat(found).isNotEmpty();
    assertThat(told(found.getLast().speaker())).isEqualTo(row.expected());
  }

  private static String told(SpeakerProfile profile) {
    return String.join(
        " / ",
        orDash(profile.name()),
        profile.type().label(),
        orDash(profile.role()),
        orDash(profile.affiliation()),
        orDash(profile.country()));
  }

  private static String orDash(@Nullable String value) {
    return Objects.requireNonNullElse(value, "-");
  }
}
