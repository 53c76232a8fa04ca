package onrecord.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MonthBinTest {

  @Test
  void monthsWithoutAStatementHaveABarOfTheirOwn() {
    SortedMap<YearMonth, Long> months =
        new TreeMap<>(java.util.Map.of(YearMonth.of(2018, 12), 3L, YearMonth.of(2019, 2), 1L));

    assertThat(MonthBin.of(months)).extracting(MonthBin::count).containsExactly(3L, 0L, 1L);
  }

  @Test
  void aBarReachesFromTheFirstDayToTheLast() {
    MonthBin february = new MonthBin(YearMonth.of(2020, 2), YearMonth.of(2020, 2), 1);

    assertThat(february.from()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(february.to()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(february.overlaps(LocalDate.of(2020, 2, 29), null)).isTrue();
    assertThat(february.overlaps(null, LocalDate.of(2020, 1, 31))).isFalse();
    assertThat(february.inWords()).isEqualTo("Feb 2020: 1 statement");
  }

  @Property(tries = 200)
  void noStatementIsLostHoweverLongTheTimeIs(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 2400) Integer> places,
      @ForAll @LongRange(min = 1, max = 9) long each) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    places.forEach(place -> months.put(YearMonth.of(1820, 1).plusMonths(place), each));

    List<MonthBin> bins = MonthBin.of(months);

    assertThat(bins.stream().mapToLong(MonthBin::count).sum()).isEqualTo(each * months.size());
    assertThat(bins.size()).isBetween(1, 44);
    for (int i = 1; i < bins.size(); i++) {
      assertThat(bins.get(i).from()).isEqualTo(bins.get(i - 1).to().plusDays(1));
    }
  }
}
