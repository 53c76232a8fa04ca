package onrecord.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.domain.Alignment;
import onrecord.domain.Attribution;
import onrecord.domain.Comparison;
import onrecord.domain.StanceTag;
import onrecord.domain.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * Puts found statements side by side: a column for each speaker, a row for each day, week, month,
 * topic or claim. Pure; thread-safe.
 */
final class ComparisonBuilder {

  /** The key of the row of what fits no other row; it comes last. */
  private static final String NO_KEY = "";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final Alignment alignment;
  private final Set<String> only;

  /**
   * @param only the topics or claims that may have a row, when the alignment is one of these; empty
   *     for all
   */
  ComparisonBuilder(Alignment alignment, Set<String> only) {
    this.alignment = alignment;
    this.only = only;
  }

  /** The columns and rows; {@code hits} of speakers without a column are left out. */
  Comparison build(List<Comparison.Column> columns, Collection<StatementHit> hits, long total) {
    Map<String, Integer> columnOf = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      columnOf.putIfAbsent(columns.get(i).speaker().ref().name(), i);
    }
    Map<Key, List<List<StatementHit>>> cells = new LinkedHashMap<>();
    long shown = 0;
    for (StatementHit hit : hits) {
      Set<Integer> columnsOfHit = columns(columnOf, hit.statement().attribution());
      if (columnsOfHit.isEmpty()) {
        continue;
      }
      List<Key> keys = keysOf(hit);
      for (Key key : keys) {
        List<List<StatementHit>> row =
            cells.computeIfAbsent(key, any -> emptyCells(columns.size()));
        columnsOfHit.forEach(column -> row.get(column).add(hit));
      }
      shown += keys.isEmpty() ? 0 : 1;
    }
    List<Comparison.Row> rows = new ArrayList<>();
    cells.forEach((key, row) -> rows.add(row(key, row)));
    rows.sort(order());
    return new Comparison(columns, rows, total, shown);
  }

  /** The columns of everybody under whom a statement is found. */
  private static Set<Integer> columns(Map<String, Integer> columnOf, Attribution attribution) {
    return attribution.everybody().stream()
        .map(who -> columnOf.get(who.name()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<List<StatementHit>> emptyCells(int columns) {
    List<List<StatementHit>> cells = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /** Newest first, or the largest first; what has no key always last. */
  private Comparator<Comparison.Row> order() {
    Comparator<Comparison.Row> keyless =
        Comparator.comparing((Comparison.Row row) -> row.key().equals(NO_KEY));
    return switch (alignment) {
      case DAY, WEEK, MONTH ->
          keyless.thenComparing(Comparison.Row::key, Comparator.reverseOrder());
      case TOPIC, CLAIM ->
          keyless
              .thenComparing(Comparison.Row::statements, Comparator.reverseOrder())
              .thenComparing(Comparison.Row::key);
    };
  }

  private static Comparison.Row row(Key key, List<List<StatementHit>> cells) {
    Map<Long, Integer> printed = new HashMap<>();
    for (List<StatementHit> cell : cells) {
      for (StatementHit hit : cell) {
        printed.merge(hit.statement().articleId(), hit.printed(), Math::max);
      }
    }
    return new Comparison.Row(
        key.value(),
        key.title(),
        cells.stream().map(List::copyOf).toList(),
        printed.size(),
        printed.values().stream().mapToInt(Integer::intValue).sum());
  }

  private List<Key> keysOf(StatementHit hit) {
    LocalDate date = hit.article().date();
    return switch (alignment) {
      case DAY -> List.of(day(date));
      case WEEK -> List.of(week(date));
      case MONTH -> List.of(month(date));
      case TOPIC -> named(hit.topics(), "No topic");
      case CLAIM ->
          named(
              hit.statement().coding().stances().stream().map(StanceTag::claim).distinct().toList(),
              "No claim");
    };
  }

  private List<Key> named(List<String> names, String titleOfNone) {
    if (!only.isEmpty()) {
      return names.stream().filter(only::contains).map(name -> new Key(name, name)).toList();
    }
    return names.isEmpty()
        ? List.of(new Key(NO_KEY, titleOfNone))
        : names.stream().map(name -> new Key(name, name)).toList();
  }

  private static Key day(@Nullable LocalDate date) {
    return date == null ? Key.UNDATED : new Key(date.toString(), DAY.format(date));
  }

  private static Key week(@Nullable LocalDate date) {
    if (date == null) {
      return Key.UNDATED;
    }
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String key =
        "%04d-W%02d"
            .formatted(
                date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Key(key, "Week of " + DAY.format(monday));
  }

  private static Key month(@Nullable LocalDate date) {
    return date == null
        ? Key.UNDATED
        : new Key(YearMonth.from(date).toString(), MONTH.format(date));
  }

  private record Key(String value, String title) {
    private static final Key UNDATED = new Key(NO_KEY, "Undated");
  }
}
