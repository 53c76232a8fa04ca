package onrecord.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Feeds the search for statements with mutated texts for some time and stops at the first that it
 * fails on or that takes too long, with the seed that makes it again.
 *
 * <p>Arguments: minutes (10 unless told), first seed (0 unless told).
 */
public final class Fuzz {

  private static final String MARKS = "“”\"'‘’«»„‚「」`—–-.,:;?!()[]\n\r\t \u00a0\u0000\u200b\ufeff";
  private static final int LONGEST = 20_000;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  /** Nanoseconds of processor time, for a busy machine is no hang. */
  private static final long SLOW = Duration.ofSeconds(10).toNanos();

  private final StatementFinder finder = new StatementFinder();
  private final List<String> seeds = new ArrayList<>();

  private Fuzz() {
    ExtractionCase.all().forEach(one -> seeds.add(one.text()));
    Traps.all().values().forEach(trap -> seeds.add(trap.apply(2000)));
  }

  /** Runs the tool. */
  public static void main(String[] args) {
    int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 0;
    Fuzz fuzz = new Fuzz();
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    long texts = 0;
    long statements = 0;
    while (System.nanoTime() < end) {
      statements += fuzz.run(seed++);
      texts++;
    }
    System.out.printf("%d texts, %d statements, no failure, no hang%n", texts, statements);
  }

  private int run(long seed) {
    String text = text(new Random(seed));
    long start = PROCESSOR.getCurrentThreadCpuTime();
    try {
      FoundStatements found = finder.read(text);
      StatementFinderProperties.assertIsWhole(text, found.findings());
      if (PROCESSOR.getCurrentThreadCpuTime() - start > SLOW) {
        throw new IllegalStateException("too slow for " + text.length() + " characters");
      }
      return found.findings().size();
    } catch (RuntimeException | AssertionError e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }

  private String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(8);
    for (int i = 0; i < parts; i++) {
      text.append(seeds.get(random.nextInt(seeds.size())));
      text.append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    int changes = random.nextInt(40);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      mutate(text, random);
    }
    return text.toString();
  }

  private void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(30));
    switch (random.nextInt(7)) {
      case 0 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
      case 1 -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
      case 2 -> text.deleteCharAt(at);
      case 3 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE));
      case 4 -> text.delete(at, end);
      case 5 -> {
        if (text.length() < LONGEST) {
          text.insert(random.nextInt(text.length()), text.substring(at, end).repeat(3));
        }
      }
      default -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
    }
  }
}
