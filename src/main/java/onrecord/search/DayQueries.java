package onrecord.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Makes the queries for the days of articles. All find articles only. */
final class DayQueries {

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final String UNDATED = "undated";

  private DayQueries() {}

  /** Articles from one day to another; null leaves a side open. */
  static Query between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return LongField.newRangeQuery(
        Fields.DAY,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }

  /** Articles of any of these ISO months; what is no month finds nothing. */
  static Query inMonths(Collection<String> months) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String month : months) {
      Period period = period(month);
      any.add(
          period == null ? new MatchNoDocsQuery() : between(period.first(), period.last()),
          Occur.SHOULD);
    }
    return any.build();
  }

  /** Articles that the {@code date:} field asks for. */
  static Query of(Operand operand, Problems problems) {
    return switch (operand) {
      case Operand.Word word -> of(word.text(), word.at(), problems);
      case Operand.Phrase phrase -> of(phrase.text(), phrase.at(), problems);
      case Operand.Range range -> of(range, problems);
      case Operand.Wildcard any when any.pattern().equals("*") -> new FieldExistsQuery(Fields.DAY);
      case Operand.Wildcard wildcard -> notADate(wildcard.pattern(), wildcard.at(), problems);
      case Operand.Fuzzy fuzzy -> notADate(fuzzy.text(), fuzzy.at(), problems);
    };
  }

  private static Query of(String text, int at, Problems problems) {
    if (text.equalsIgnoreCase(UNDATED)) {
      return new BooleanQuery.Builder()
          .add(Blocks.ARTICLES, Occur.MUST)
          .add(new FieldExistsQuery(Fields.DAY), Occur.MUST_NOT)
          .build();
    }
    Period period = period(text);
    return period == null ? notADate(text, at, problems) : between(period.first(), period.last());
  }

  private static Query of(Operand.Range range, Problems problems) {
    Period from = openOr(range.from());
    Period to = openOr(range.to());
    if (from == null || to == null) {
      return notADate(from == null ? range.from() : range.to(), range.at(), problems);
    }
    LocalDate first = from == Period.OPEN || range.withFrom() ? from.first() : from.after();
    LocalDate last = to == Period.OPEN || range.withTo() ? to.last() : to.before();
    return between(first, last);
  }

  private static Query notADate(String text, int at, Problems problems) {
    problems.add(
        "“%s” at character %d is no date: write 2019, 2019-06, 2019-06-26 or [2019-01 TO 2019-06]."
            .formatted(text, at));
    return Blocks.ARTICLES;
  }

  private static @Nullable Period openOr(String text) {
    return text.equals("*") ? Period.OPEN : period(text);
  }

  private static @Nullable Period period(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return new Period(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return new Period(day, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day, month or year; both null for an open end. */
  private record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    static final Period OPEN = new Period(null, null);

    @Nullable LocalDate before() {
      return first == null ? null : first.minusDays(1);
    }

    @Nullable LocalDate after() {
      return last == null ? null : last.plusDays(1);
    }
  }
}
