package onrecord.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Turns counts by number into counts by name. Where only the largest are wanted the others are
 * never sorted nor named: most of the speakers of a large library have a single statement.
 */
final class LargestCounts {

  /** Above this the few names that have so many are simply all taken. */
  private static final int COUNTS_TOLD_APART = 4096;

  private LargestCounts() {}

  /**
   * The names with the largest counts above zero, of equal counts the first in the alphabet. Only
   * where that many counts are very large there may be more than asked for.
   *
   * @param counts by number of the name
   * @param most how many are wanted
   */
  static Map<String, Long> of(long[] counts, Names names, int most) {
    int floor = floorOfLargest(counts, most);
    Map<String, Long> named = above(floor, counts, names, any -> true);
    names
        .first(most - named.size(), number -> number < counts.length && counts[number] == floor)
        .forEach(name -> named.put(name, (long) floor));
    return named;
  }

  /** All names that are wanted and have a count above zero. */
  static Map<String, Long> all(long[] counts, Names names, Predicate<String> wanted) {
    return above(0, counts, names, wanted);
  }

  private static Map<String, Long> above(
      int floor, long[] counts, Names names, Predicate<String> wanted) {
    Map<String, Long> named = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > floor) {
        String name = names.nameOf(number);
        if (wanted.test(name)) {
          named.put(name, counts[number]);
        }
      }
    }
    return named;
  }

  /** The largest count that enough names have or exceed; 1 when there are too few names. */
  private static int floorOfLargest(long[] counts, int most) {
    int[] namesByCount = new int[COUNTS_TOLD_APART];
    for (long count : counts) {
      namesByCount[(int) Math.min(count, COUNTS_TOLD_APART - 1)]++;
    }
    int floor = COUNTS_TOLD_APART - 1;
    for (int names = namesByCount[floor]; floor > 1 && names < most; ) {
      floor--;
      names += namesByCount[floor];
    }
    return floor;
  }
}
