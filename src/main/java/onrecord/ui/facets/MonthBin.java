package onrecord.ui.facets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A bar of the histogram: some whole months and how many statements they hold.
 *
 * @param first first month
 * @param last last month, never before the first
 * @param count statements
 */
record MonthBin(YearMonth first, YearMonth last, long count) {

  private static final int MOST_BARS = 42;
  private static final List<Integer> WIDTHS = List.of(1, 3, 6, 12, 24, 60, 120);

  LocalDate from() {
    return first.atDay(1);
  }

  LocalDate to() {
    return last.atEndOfMonth();
  }

  /** The bin in words, with its count. */
  String inWords() {
    return Wording.range(from(), to()) + ": " + Wording.count(count, "statement");
  }

  /** Whether a day of the range lies in this bin; null leaves a side open. */
  boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !to().isBefore(from)) && (to == null || !from().isAfter(to));
  }

  /**
   * Bars from the first month with a statement to the last, empty ones included; each as many
   * months wide as it takes to have few enough of them.
   */
  static List<MonthBin> of(SortedMap<YearMonth, Long> months) {
    if (months.isEmpty()) {
      return List.of();
    }
    YearMonth end = months.lastKey();
    int width = widthFor(ChronoUnit.MONTHS.between(months.firstKey(), end) + 1);
    List<MonthBin> bins = new ArrayList<>();
    YearMonth first = aligned(months.firstKey(), width);
    while (!first.isAfter(end)) {
      YearMonth next = first.plusMonths(width);
      long count = months.subMap(first, next).values().stream().mapToLong(Long::longValue).sum();
      bins.add(new MonthBin(first, next.minusMonths(1), count));
      first = next;
    }
    return bins;
  }

  private static int widthFor(long months) {
    return WIDTHS.stream()
        .filter(width -> months <= (long) width * MOST_BARS)
        .findFirst()
        .orElse(WIDTHS.getLast());
  }

  // Quarters begin in January, April, July and October; years in January.
  private static YearMonth aligned(YearMonth month, int width) {
    long sinceZero = month.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
    return month.minusMonths(Math.floorMod(sinceZero, width));
  }
}
