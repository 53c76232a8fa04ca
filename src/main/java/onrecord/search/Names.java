package onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.ArrayUtil;

/**
 * Small numbers for the values of one field, the same in every segment of the index: counting by
 * number is an array access. Numbers are never taken back while the index is open. Thread-safe.
 */
final class Names {

  /** Where a document has no value. */
  static final int NONE = -1;

  /** Unsigned, no name's beginning comes after it. */
  private static final long LAST_BEGINNING = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private long[] beginnings = new long[16];
  private int[] ranks = new int[0];

  /** The number of a name, a new one for a new name. */
  synchronized int numberOf(String name) {
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    int number = names.size();
    names.add(name);
    beginnings = ArrayUtil.grow(beginnings, number + 1);
    beginnings[number] = beginning(name);
    return number;
  }

  /** The number of a name, {@link #NONE} when it has none yet. */
  synchronized int find(String name) {
    return numbers.getOrDefault(name, NONE);
  }

  /** The name behind a number. */
  synchronized String nameOf(int number) {
    return names.get(number);
  }

  /** How many numbers there are. */
  synchronized int size() {
    return names.size();
  }

  /**
   * The first of some names in the order of {@link String#compareTo}. Reads a name only where its
   * beginning does not tell: beginnings lie side by side in memory, names do not.
   *
   * @param most how many are wanted
   * @param wanted tells by its number whether a name takes part
   */
  synchronized List<String> first(int most, IntPredicate wanted) {
    if (most <= 0) {
      return List.of();
    }
    PriorityQueue<String> first = new PriorityQueue<>(Comparator.reverseOrder());
    long last = LAST_BEGINNING;
    for (int number = 0; number < names.size(); number++) {
      if (!wanted.test(number) || Long.compareUnsigned(beginnings[number], last) > 0) {
        continue;
      }
      String name = names.get(number);
      if (first.size() < most) {
        first.add(name);
      } else if (name.compareTo(first.element()) < 0) {
        first.remove();
        first.add(name);
      }
      last = first.size() < most ? LAST_BEGINNING : beginning(first.element());
    }
    return List.copyOf(first);
  }

  /** The first four UTF-16 units as one unsigned number, which sorts as they do. */
  private static long beginning(String name) {
    long beginning = 0;
    for (int i = 0; i < 4; i++) {
      beginning = beginning << Character.SIZE | (i < name.length() ? name.charAt(i) : 0);
    }
    return beginning;
  }

  /** By number the place of the name in the alphabet, whatever its case. Not to be changed. */
  synchronized int[] ranks() {
    if (ranks.length != names.size()) {
      List<Integer> sorted =
          IntStream.range(0, names.size())
              .boxed()
              .sorted(Comparator.comparing(names::get, String.CASE_INSENSITIVE_ORDER))
              .toList();
      int[] fresh = new int[names.size()];
      for (int rank = 0; rank < fresh.length; rank++) {
        fresh[sorted.get(rank)] = rank;
      }
      ranks = fresh;
    }
    return ranks;
  }
}
