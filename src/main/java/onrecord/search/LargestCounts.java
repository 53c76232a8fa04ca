package onrecord.search;

import java.util.HashMap;
import java.util.Map;

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
    Map<String, Long> named = above(floor, counts, names);
    names
        .first(most - named.size(), number -> number < counts.length && counts[number] == floor)
        .forEach(name -> named.put(name, (long) floor));
    return named;
  }

  /** All names with a count above zero. */
  static Map<String, Long> all(long[] counts, Names names) {
    return above(0, counts, names);
  }

  private static Map<String, Long> above(int floor, long[] counts, Names names) {
    Map<String, Long> named = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > floor) {
        named.put(names.nameOf(number), counts[number]);
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
