package onrecord.cli;

import java.util.Locale;

/** Puts numbers into words. Pure. */
final class Count {

  private Count() {}

  /** {@code 1 article}, {@code 3,906 articles}. */
  static String of(long number, String noun) {
    return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@code 4 of 3,906 statements}. */
  static String of(long some, long all, String noun) {
    return String.format(Locale.UK, "%,d of %s", some, of(all, noun));
  }
}
