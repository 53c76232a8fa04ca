package onrecord.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import onrecord.domain.Alignment;
import onrecord.domain.Query;
import onrecord.ui.kit.OpenDesk;
import onrecord.ui.kit.SameThreadJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAlignmentTest {

  @TempDir Path folder;

  @Test
  void speakersOfOneDayStandSideBySideByDay() {
    assertThat(alignmentOf(LocalDate.of(2019, 6, 26), LocalDate.of(2019, 6, 26)))
        .isEqualTo(Alignment.DAY);
  }

  @Test
  void speakersOfOneMonthStandSideBySideByMonth() {
    assertThat(alignmentOf(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 26)))
        .isEqualTo(Alignment.MONTH);
  }

  @Test
  void whatNoPeriodBringsTogetherStandsByTopic() {
    assertThat(alignmentOf(LocalDate.of(2018, 6, 3), LocalDate.of(2019, 6, 26)))
        .isEqualTo(Alignment.TOPIC);
  }

  @Test
  void anEmptyLibraryIsAlignedByDay() {
    try (OpenDesk open = new OpenDesk(folder, new SameThreadJobs())) {
      assertThat(FirstAlignment.of(open.desk().library(), Query.ALL)).isEqualTo(Alignment.DAY);
    }
  }

  private Alignment alignmentOf(LocalDate one, LocalDate other) {
    try (OpenDesk open = new OpenDesk(folder, new SameThreadJobs())) {
      open.write("One", one, said("Anna Berg")).write("Other", other, said("Bruno Falk"));
      for (int i = 0; i < 2; i++) {
        LocalDate earlier = one.minusYears(i + 3);
        open.write("More", earlier, said("Carla Hein") + " She said it in year %d.".formatted(i))
            .write("Again", earlier, said("Doris Lang") + " That was in year %d.".formatted(i));
      }
      return FirstAlignment.of(open.read().desk().library(), Query.ALL);
    }
  }

  private static String said(String name) {
    return "“The harbour will be open by the end of the summer,” %s said.".formatted(name);
  }
}
