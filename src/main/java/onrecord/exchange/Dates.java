package onrecord.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as news files write them.
 *
 * <p>The day is always the one that is written: a time of day and an offset behind it are passed
 * over, so that no time zone moves an article to its neighbour's day. Only counts of seconds or
 * milliseconds, which name no place, are read in UTC. A date such as 06/07/2019, which is two
 * different days on two sides of an ocean, is no date at all.
 */
final class Dates {

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_VALUE = 120;

  private static final Pattern COUNT = Pattern.compile("(\\d{8,14})(?:\\.\\d*)?");
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-_./ ]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Map<String, Integer> MONTHS = monthNames();

  /** A way to write a day, and how to read what it matched. */
  private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {}

  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final String DAY = "(?<!\\d)(\\d{1,2})(?!\\d)";
  private static final String MONTH = "(\\p{L}{3,10})";

  private static final List<Form> FORMS =
      List.of(
          form("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", 1, 3, 4),
          form("(?<!\\d)(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]", 1, 2, 3),
          form(MONTH + "\\.?\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR, 3, 1, 2),
          form(MONTH + "\\s+" + DAY + "\\s+[\\d:]{5,8}\\s+(?:\\S{3,5}\\s+)?" + YEAR, 3, 1, 2),
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de |of )?"
                  + MONTH
                  + "\\.?,?[\\s-]+(?:de |del )?"
                  + YEAR,
              3,
              2,
              1),
          form("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, 3, 2, 1),
          new Form(Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR), Dates::slashed));

  /**
   * A day found in a text.
   *
   * @param day the day
   * @param start offset of its first char
   * @param end offset behind its last char
   */
  record Found(LocalDate day, int start, int end) {}

  private Dates() {}

  /** The day that a date column, key or tag holds; empty when it holds none or an unclear one. */
  static Optional<LocalDate> parse(String value) {
    String stripped = value.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    Matcher count = COUNT.matcher(stripped);
    return count.matches() ? counted(count.group(1)) : find(stripped).map(Found::day);
  }

  /** The first day that is written in {@code text}. */
  static Optional<Found> find(CharSequence text) {
    Found first = null;
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> day = form.reading().apply(matcher);
        if (day.isPresent()) {
          if (first == null || matcher.start() < first.start()) {
            first = new Found(day.get(), matcher.start(), matcher.end());
          }
          break;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** The day in a file's name or a URL's path, such as 2019-06-26, 20190626 or 2019/06/26. */
  static Optional<LocalDate> inName(String name) {
    Matcher matcher = IN_NAME.matcher(name);
    while (matcher.find()) {
      Optional<LocalDate> day = day(number(matcher, 1), number(matcher, 3), number(matcher, 4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The month, 1 to 12, of a name or its abbreviation; empty for any other word. */
  static Optional<Integer> month(String name) {
    return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The day, or empty when the calendar has none such or the year is not one of news. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Form form(String pattern, int year, int month, int day) {
    return new Form(
        Pattern.compile(pattern),
        match ->
            monthOf(match.group(month))
                .flatMap(number -> day(number(match, year), number, number(match, day))));
  }

  private static Optional<Integer> monthOf(String written) {
    return Character.isDigit(written.charAt(0))
        ? Optional.of(Integer.valueOf(written))
        : month(written);
  }

  private static Optional<LocalDate> slashed(MatchResult match) {
    int first = number(match, 1);
    int second = number(match, 2);
    if (first > 12) {
      return day(number(match, 3), second, first);
    }
    return second > 12 || first == second ? day(number(match, 3), first, second) : Optional.empty();
  }

  private static Optional<LocalDate> counted(String digits) {
    if (digits.length() == 8 || digits.length() == 14) {
      return inName(digits.substring(0, 8));
    }
    long count = Long.parseLong(digits);
    Instant instant =
        digits.length() >= 12 ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
    return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Map<String, Integer> monthNames() {
    Map<String, Integer> names = new HashMap<>();
    for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          names.putIfAbsent(name.replace(".", ""), month.getValue());
        }
      }
    }
    names.put("sept", 9);
    return Map.copyOf(names);
  }
}
