package onrecord.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Words with what stands around them: finds the same place again when offsets have moved.
 *
 * @param quote the words themselves
 * @param before up to {@link #CONTEXT} code points before them
 * @param after up to {@link #CONTEXT} code points after them
 * @param start code point where they stood
 */
public record TextAnchor(String quote, String before, String after, int start) {

  /** How many code points of context are kept on each side. */
  public static final int CONTEXT = 32;

  /** The anchor of {@code span} in {@code text}. */
  public static TextAnchor of(CodePoints text, Span span) {
    return new TextAnchor(
        text.slice(span),
        text.slice(new Span(Math.max(0, span.start() - CONTEXT), span.start())),
        text.slice(new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT))),
        span.start());
  }

  /**
   * How likely {@code other} is the same place, 0 to 1; the words count more than their
   * surroundings.
   */
  public double similarity(TextAnchor other) {
    double words = quote.equals(other.quote) ? 1 : overlapOfWords(quote, other.quote);
    double context =
        (commonEnd(before, other.before) + commonStart(after, other.after)) / (2.0 * CONTEXT);
    double nearness = start == other.start ? 1 : 1 / (1 + Math.abs(start - other.start) / 200.0);
    return 0.7 * words + 0.2 * context + 0.1 * nearness;
  }

  private static double overlapOfWords(String a, String b) {
    Set<String> left = Set.of(distinctWords(a));
    Set<String> right = Set.of(distinctWords(b));
    long common = left.stream().filter(right::contains).count();
    long all = left.size() + right.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static String[] distinctWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .distinct()
        .toArray(String[]::new);
  }

  private static int commonStart(String a, String b) {
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int commonEnd(String a, String b) {
    int n = 0;
    while (n < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
      n++;
    }
    return n;
  }
}
