package onrecord.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.domain.Comparison;
import onrecord.domain.StatementHit;

/** Where each statement of a comparison stands, and which is the next one in any direction. */
final class CompareGrid {

  /** A statement's place: row, column, and how far down in the cell. */
  private record Spot(int row, int column, int depth) {}

  private final List<Comparison.Row> rows;
  private final Map<Long, Spot> spots = new HashMap<>();

  CompareGrid(Comparison comparison) {
    rows = comparison.rows();
    for (int row = rows.size() - 1; row >= 0; row--) {
      List<List<StatementHit>> cells = rows.get(row).cells();
      for (int column = cells.size() - 1; column >= 0; column--) {
        for (int depth = cells.get(column).size() - 1; depth >= 0; depth--) {
          // a statement of two topics stands in two rows; its first place counts
          spots.put(cells.get(column).get(depth).statement().id(), new Spot(row, column, depth));
        }
      }
    }
  }

  /** The first statement in reading order. */
  Optional<StatementHit> first() {
    return rows.isEmpty() ? Optional.empty() : inReadingOrder(0, 1);
  }

  /** The statement after (1) or before (-1) this one: down each cell, then across, then on. */
  Optional<StatementHit> step(long statementId, int direction) {
    Spot spot = spots.get(statementId);
    if (spot == null) {
      return first();
    }
    List<StatementHit> cell = cell(spot.row, spot.column);
    int depth = spot.depth + direction;
    if (depth >= 0 && depth < cell.size()) {
      return Optional.of(cell.get(depth));
    }
    return inReadingOrder(spot.row * columns() + spot.column + direction, direction);
  }

  /** The statement above or below in the same column, in whichever row. */
  Optional<StatementHit> vertical(long statementId, int direction) {
    Spot spot = spots.get(statementId);
    if (spot == null) {
      return first();
    }
    List<StatementHit> cell = cell(spot.row, spot.column);
    int depth = spot.depth + direction;
    if (depth >= 0 && depth < cell.size()) {
      return Optional.of(cell.get(depth));
    }
    for (int row = spot.row + direction; row >= 0 && row < rows.size(); row += direction) {
      List<StatementHit> other = cell(row, spot.column);
      if (!other.isEmpty()) {
        return Optional.of(direction > 0 ? other.getFirst() : other.getLast());
      }
    }
    return Optional.empty();
  }

  /** The statement beside this one in the nearest column of the row that holds any. */
  Optional<StatementHit> horizontal(long statementId, int direction) {
    Spot spot = spots.get(statementId);
    if (spot == null) {
      return first();
    }
    for (int col = spot.column + direction; col >= 0 && col < columns(); col += direction) {
      List<StatementHit> cell = cell(spot.row, col);
      if (!cell.isEmpty()) {
        return Optional.of(cell.get(Math.min(spot.depth, cell.size() - 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<StatementHit> inReadingOrder(int from, int direction) {
    for (int i = from; i >= 0 && i < rows.size() * columns(); i += direction) {
      List<StatementHit> cell = cell(i / columns(), i % columns());
      if (!cell.isEmpty()) {
        return Optional.of(direction > 0 ? cell.getFirst() : cell.getLast());
      }
    }
    return Optional.empty();
  }

  private List<StatementHit> cell(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  private int columns() {
    return rows.getFirst().cells().size();
  }
}
