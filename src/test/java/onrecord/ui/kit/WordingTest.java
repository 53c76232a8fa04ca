package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final LocalDate JUNE_FIRST = LocalDate.of(2019, 6, 1);

  @Test
  void oneIsSingularAndThousandsStandApart() {
    assertThat(Wording.count(1, "statement")).isEqualTo("1 statement");
    assertThat(Wording.count(3906, "statement")).isEqualTo("3,906 statements");
  }

  @Test
  void wholeMonthsAreCalledByTheirName() {
    assertThat(Wording.range(JUNE_FIRST, LocalDate.of(2019, 6, 30))).isEqualTo("Jun 2019");
    assertThat(Wording.range(JUNE_FIRST, LocalDate.of(2019, 8, 31)))
        .isEqualTo("Jun 2019 – Aug 2019");
  }

  @Test
  void otherRangesAreCalledByTheirDays() {
    assertThat(Wording.range(JUNE_FIRST, JUNE_FIRST)).isEqualTo("1 Jun 2019");
    assertThat(Wording.range(JUNE_FIRST, null)).isEqualTo("since 1 Jun 2019");
    assertThat(Wording.range(null, JUNE_FIRST)).isEqualTo("until 1 Jun 2019");
    assertThat(Wording.range(null, null)).isEqualTo("all time");
  }

  @Test
  void timeIsToldAsCoarselyAsItMatters() {
    assertThat(Wording.took(4_200_000)).isEqualTo("4 ms");
    assertThat(Wording.took(900)).isEqualTo("1 ms");
    assertThat(Wording.took(1_240_000_000)).isEqualTo("1.2 s");
    assertThat(Wording.secondsLeft(12)).isEqualTo("12 s");
    assertThat(Wording.secondsLeft(170)).isEqualTo("3 min");
  }

  @Test
  void aRoleStandsWithoutItsArticle() {
    assertThat(Wording.role("the president")).isEqualTo("President");
    assertThat(Wording.role("Secretary of State")).isEqualTo("Secretary of State");
    assertThat(Wording.role("its Foreign Minister")).isEqualTo("Foreign Minister");
    assertThat(Wording.role("the")).isEqualTo("The");
  }
}
