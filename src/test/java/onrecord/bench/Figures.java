package onrecord.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints measured figures as rows of a Markdown table. */
final class Figures {

  private final PrintStream out;

  Figures(PrintStream out) {
    this.out = out;
    out.println("| what | figure |");
    out.println("|---|---|");
  }

  /** A row; {@code format} and {@code values} make the figure. */
  void row(String what, String format, Object... values) {
    out.println("| " + what + " | " + String.format(Locale.ROOT, format, values) + " |");
    out.flush();
  }

  /** The value below which {@code share} of the samples lie; sorts the samples. */
  static double percentile(long[] nanos, double share) {
    Arrays.sort(nanos);
    return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * (nanos.length - 1)))] / 1e6;
  }

  /** Seconds since {@code nanoTime}. */
  static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }
}
