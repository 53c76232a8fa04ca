package onrecord.extract;

import java.util.HashMap;
import java.util.Map;
import onrecord.extract.lexicon.Lines;

/**
 * How often statements like one were right, counted on annotated news: a share for the rule that
 * found it, times a factor for the way in which its speaker is told. Immutable.
 *
 * <p>The counts stand in {@code reliability.txt}; docs/BENCHMARKS.md tells how to count again.
 */
final class Reliability {

  private static final double HIGHEST = 0.99;

  /** For a rule that was never counted. */
  private static final double UNCOUNTED = 0.5;

  private final Map<String, Double> table = new HashMap<>();

  Reliability() {
    for (String line : Lines.of("reliability.txt")) {
      String[] cells = line.split("\\|");
      table.put(cells[0].strip(), Double.valueOf(cells[1].strip()));
    }
  }

  /** The chance that content and speaker of such a statement are right, to two decimals. */
  double of(Traits traits) {
    double share = UNCOUNTED;
    for (String key : traits.keys()) {
      Double counted = table.get(key);
      if (counted != null) {
        share = counted;
        break;
      }
    }
    double factor = table.getOrDefault(traits.speaker().name(), 1.0);
    return Math.round(Math.min(HIGHEST, share * factor) * 100) / 100.0;
  }
}
