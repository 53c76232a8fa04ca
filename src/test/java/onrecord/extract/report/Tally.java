package onrecord.extract.report;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many of each class there are, and how many of them are right. */
final class Tally {

  private final Map<String, int[]> counts = new TreeMap<>();

  void add(String name, boolean right) {
    int[] count = counts.computeIfAbsent(name, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  Map<String, int[]> counts() {
    return counts;
  }

  /** Prints the classes with the most first. */
  void print(String title, PrintStream out, int most) {
    out.printf("%n%s%n", title);
    counts.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue()[1]))
        .limit(most)
        .forEach(entry -> out.printf("%7d  %s%n", entry.getValue()[1], entry.getKey()));
  }

  /** Prints the classes in their order with the share that is right. */
  void printShares(String title, PrintStream out) {
    out.printf("%n%s%n", title);
    counts.forEach(
        (name, count) ->
            out.printf(
                "%7d of %5d  %5.1f %%  %s%n",
                count[0], count[1], 100.0 * count[0] / count[1], name));
  }
}
