package onrecord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.domain.Comparison;
import onrecord.domain.Speaker;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;

/**
 * The top of a comparison as it was when its library was left, so that the next start shows it
 * before anything is searched. Remembers which statements stood where, not their words: these come
 * from the store again.
 *
 * @param change the library's last change at that time
 * @param columns what the column of each speaker counts, in their order
 * @param rows the first rows
 * @param total as in {@link Comparison}
 * @param shown as in {@link Comparison}
 */
public record Glimpse(long change, List<Counts> columns, List<Row> rows, long total, long shown) {

  /** Enough for more than a window shows, and read in a moment. */
  private static final int FEW = 100;

  /** A row is remembered whole or not at all; longer ones take too long to read. */
  private static final int MOST = 500;

  /**
   * What a column counts.
   *
   * @param statements how many match
   * @param stances how many of these have each stance
   */
  public record Counts(long statements, Map<Stance, Long> stances) {

    public Counts {
      stances = Map.copyOf(stances);
    }
  }

  /**
   * A row as in {@link Comparison.Row}.
   *
   * @param cells ids of the statements, one list for each column
   */
  public record Row(String key, String title, List<List<Long>> cells, int articles, int printed) {

    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    private static Row of(Comparison.Row row) {
      return new Row(
          row.key(),
          row.title(),
          row.cells().stream()
              .map(cell -> cell.stream().map(hit -> hit.statement().id()).toList())
              .toList(),
          row.articles(),
          row.printed());
    }

    private Comparison.Row with(Map<Long, StatementHit> hits) {
      return new Comparison.Row(
          key,
          title,
          cells.stream()
              .map(cell -> cell.stream().map(id -> Objects.requireNonNull(hits.get(id))).toList())
              .toList(),
          articles,
          printed);
    }
  }

  public Glimpse {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The top of a comparison; empty where it has none, or one that is too long.
   *
   * @param change the library's last change before the comparison was made
   */
  public static Optional<Glimpse> of(Comparison comparison, long change) {
    List<Row> rows = new ArrayList<>();
    int statements = 0;
    for (Comparison.Row row : comparison.rows()) {
      if (statements >= FEW) {
        break;
      }
      rows.add(Row.of(row));
      statements += row.statements();
    }
    if (rows.isEmpty() || statements > MOST) {
      return Optional.empty();
    }
    List<Counts> columns =
        comparison.columns().stream()
            .map(column -> new Counts(column.statements(), column.stances()))
            .toList();
    return Optional.of(new Glimpse(change, columns, rows, comparison.total(), comparison.shown()));
  }

  /** The ids of all statements, each once. */
  List<Long> statements() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * The comparison again.
   *
   * @param speakers of the columns, as many
   * @param hits the statements by id, all of {@link #statements}
   */
  Comparison with(List<Speaker> speakers, Map<Long, StatementHit> hits) {
    List<Comparison.Column> seen = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Counts counts = columns.get(i);
      seen.add(new Comparison.Column(speakers.get(i), counts.statements(), counts.stances()));
    }
    return new Comparison(seen, rows.stream().map(row -> row.with(hits)).toList(), total, shown);
  }
}
