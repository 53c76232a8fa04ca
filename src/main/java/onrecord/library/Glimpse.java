package onrecord.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Stance;

/**
 * The top of a comparison as it was when its library was left, so that the next start shows it
 * before anything is searched. Remembers which statements there were and how many, not their words:
 * these come from the store again.
 *
 * @param change the library's last change at that time
 * @param columns what the column of each speaker counts, in their order
 * @param statements ids of the statements of the first rows, in the order in which they stand there
 * @param total as in {@link Comparison}
 * @param shown as in {@link Comparison}
 */
public record Glimpse(
    long change, List<Counts> columns, List<Long> statements, long total, long shown) {

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

  public Glimpse {
    columns = List.copyOf(columns);
    statements = List.copyOf(statements);
  }

  /**
   * The top of a comparison; empty where it has none that could be put together again: rows of
   * topics and claims stand in the order of their size, which the top does not tell.
   *
   * @param change the library's last change before the comparison was made
   */
  public static Optional<Glimpse> of(Comparison comparison, Alignment alignment, long change) {
    Set<Long> statements = firstRows(comparison);
    boolean byDate =
        switch (alignment) {
          case DAY, WEEK, MONTH -> true;
          case TOPIC, CLAIM -> false;
        };
    if (!byDate || statements.isEmpty() || statements.size() > MOST) {
      return Optional.empty();
    }
    List<Counts> columns =
        comparison.columns().stream()
            .map(column -> new Counts(column.statements(), column.stances()))
            .toList();
    return Optional.of(
        new Glimpse(
            change, columns, List.copyOf(statements), comparison.total(), comparison.shown()));
  }

  private static Set<Long> firstRows(Comparison comparison) {
    Set<Long> statements = new LinkedHashSet<>();
    for (Comparison.Row row : comparison.rows()) {
      if (statements.size() >= FEW) {
        break;
      }
      row.cells().forEach(cell -> cell.forEach(hit -> statements.add(hit.statement().id())));
    }
    return statements;
  }
}
