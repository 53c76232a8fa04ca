package onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Small numbers for the values of one field, the same in every segment of the index: counting by
 * number is an array access. Numbers are never taken back while the index is open. Thread-safe.
 */
final class Names {

  /** Where a document has no value. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] ranks = new int[0];

  /** The number of a name, a new one for a new name. */
  synchronized int numberOf(String name) {
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
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
