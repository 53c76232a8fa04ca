package onrecord.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that the first lines of a news text tell: a line of its own ("Friday, July 21, 2017") or
 * the place and day before a dash ("SEOUL, June 26, 2019 —").
 */
final class Dateline {

  private static final int LINES = 8;
  private static final int LONGEST_DATE_LINE = 90;
  private static final int LONGEST_PREFIX = 110;
  private static final int MOST_OTHER_WORDS = 6;

  private static final Pattern DASH = Pattern.compile("\\s(?:--|[—–-])|[—–]|--");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern PLACE = Pattern.compile("[\\[(]?\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s+(\\p{L}{3,10})(?!\\p{L})");

  private Dateline() {}

  /**
   * The day of a text.
   *
   * @param year for datelines that name a day and no year; null leaves those alone
   */
  static Optional<LocalDate> find(String text, @Nullable Integer year) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    return lines.stream().flatMap(line -> inLine(line, year).stream()).findFirst();
  }

  /** Whether the line tells a day and hardly anything else. */
  static boolean isDateLine(String line) {
    return dayOfDateLine(line).isPresent();
  }

  private static Optional<LocalDate> inLine(String line, @Nullable Integer year) {
    Optional<LocalDate> whole = dayOfDateLine(line);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<String> prefix = prefix(line);
    Optional<LocalDate> full = prefix.flatMap(Dates::find).map(Dates.Found::day);
    return full.isPresent() || year == null
        ? full
        : prefix.flatMap(words -> withoutYear(words, year));
  }

  private static Optional<LocalDate> dayOfDateLine(String line) {
    if (line.length() > LONGEST_DATE_LINE) {
      return Optional.empty();
    }
    return Dates.find(line)
        .filter(found -> wordsAround(line, found) <= MOST_OTHER_WORDS)
        .map(Dates.Found::day);
  }

  private static long wordsAround(String line, Dates.Found found) {
    String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
    return WORD.matcher(rest).results().count();
  }

  private static Optional<String> prefix(String line) {
    Matcher dash = DASH.matcher(line);
    while (dash.find() && dash.start() <= LONGEST_PREFIX) {
      String words = line.substring(0, dash.start());
      if (PLACE.matcher(words).matches() && words.chars().anyMatch(Character::isDigit)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> withoutYear(String words, int year) {
    Optional<LocalDate> monthFirst = day(MONTH_DAY.matcher(words), 1, 2, year);
    return monthFirst.isPresent() ? monthFirst : day(DAY_MONTH.matcher(words), 2, 1, year);
  }

  private static Optional<LocalDate> day(Matcher matcher, int month, int day, int year) {
    while (matcher.find()) {
      Optional<LocalDate> found =
          Dates.month(matcher.group(month))
              .flatMap(number -> Dates.day(year, number, Integer.parseInt(matcher.group(day))));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
