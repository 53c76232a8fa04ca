package onrecord.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Says how the time of the search for statements grows with the length of a text, for texts of
 * every kind of {@link Traps}: milliseconds of processor time for each length, then how much more
 * time a character of the longest text takes than one of the shortest.
 *
 * <p>Arguments: the longest length in kilobytes (1024 unless told), words that the kinds' names
 * must hold.
 */
public final class GrowthCheck {

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final int SHORTEST = 64;
  private static final int ROUNDS = 2;

  private GrowthCheck() {}

  /** Runs the tool. */
  public static void main(String[] args) {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : 1024;
    String wanted = args.length > 1 ? args[1] : "";
    StatementFinder finder = new StatementFinder();
    for (Map.Entry<String, IntFunction<String>> trap : Traps.all().entrySet()) {
      if (trap.getKey().contains(wanted)) {
        System.out.println(line(finder, trap.getKey(), trap.getValue(), longest));
      }
    }
  }

  private static String line(
      StatementFinder finder, String name, IntFunction<String> text, int longest) {
    StringBuilder line = new StringBuilder("%-26s".formatted(name));
    double first = 0;
    double last = 0;
    for (int size = SHORTEST; size <= longest; size *= 2) {
      double millis = millis(finder, text.apply(size * 1024));
      line.append("%8.1f".formatted(millis));
      first = size == SHORTEST ? millis : first;
      last = millis;
    }
    return line.append("   × %.1f".formatted(last / first * SHORTEST / longest)).toString();
  }

  private static double millis(StatementFinder finder, String text) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      finder.find(text);
      best = Math.min(best, (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }
}
