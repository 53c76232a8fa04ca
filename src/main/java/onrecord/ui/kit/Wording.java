package onrecord.ui.kit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.domain.Kind;
import onrecord.domain.Standing;
import org.jspecify.annotations.Nullable;

/** How the window puts numbers, days and kinds into words. Pure; any thread. */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withLocale(Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|a|an|its|his|her|their)\\s+", Pattern.CASE_INSENSITIVE);
  private static final int MINUTE = 60;

  private Wording() {}

  /** A number with its thousands apart: {@code 3,906}. */
  public static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** {@code 1 statement}, {@code 61 statements}. */
  public static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 26 Jun 2019}, or {@code undated}. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : DAY.format(day);
  }

  /** {@code Jun 2019}. */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /**
   * A range of days in few words: {@code Jun 2019} for a whole month, {@code since 3 Jun 2019} for
   * one that is open at its end.
   */
  public static String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "all time" : "until " + day(to);
    }
    if (to == null) {
      return "since " + day(from);
    }
    if (from.equals(to)) {
      return day(from);
    }
    YearMonth first = YearMonth.from(from);
    YearMonth last = YearMonth.from(to);
    return from.getDayOfMonth() == 1 && to.equals(last.atEndOfMonth())
        ? months(first, last)
        : day(from) + " – " + day(to);
  }

  /** {@code Jun 2019}, or {@code Apr 2017 – Jun 2019}. */
  public static String months(YearMonth first, YearMonth last) {
    return first.equals(last) ? month(first) : month(first) + " – " + month(last);
  }

  /** The kind as a researcher calls it. */
  public static String kind(Kind kind) {
    return kind == Kind.INDIRECT ? "reported" : kind.label();
  }

  /** Counted statements, or those that wait for a look. */
  public static String standing(Standing standing) {
    return standing == Standing.COUNTED ? "Counted" : "Suggestions";
  }

  /** A role as it stands under a name: {@code the president} becomes {@code President}. */
  public static String role(String told) {
    String bare = ARTICLE.matcher(told.strip()).replaceFirst("");
    return bare.isEmpty()
        ? told
        : bare.substring(0, bare.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK)
            + bare.substring(bare.offsetByCodePoints(0, 1));
  }

  /** How long a search took: {@code 4 ms}, {@code 1.2 s}. */
  public static String took(long nanos) {
    long millis = Math.max(1, Duration.ofNanos(nanos).toMillis());
    return millis < 1000 ? millis + " ms" : String.format(Locale.UK, "%.1f s", millis / 1000.0);
  }

  /** Time that is left: {@code 12 s}, {@code 3 min}. */
  public static String secondsLeft(long seconds) {
    return seconds < 2 * MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min";
  }
}
