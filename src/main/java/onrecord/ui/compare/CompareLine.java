package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Comparison;
import onrecord.domain.StatementHit;

/**
 * One line of the list that shows a comparison: a band that names the row, or a part of its cards.
 *
 * <p>A long row becomes several lines, so that the list builds only the cards in sight.
 */
sealed interface CompareLine {

  /** How many cards of a column one line holds at most. */
  int CARDS = 4;

  /** The band above a row. */
  record Band(Comparison.Row row) implements CompareLine {}

  /**
   * Cards of a row.
   *
   * @param row the row they belong to
   * @param cells the cards of each column
   * @param first whether this is the row's first line
   */
  record Cards(Comparison.Row row, List<List<StatementHit>> cells, boolean first)
      implements CompareLine {}

  /** The lines of a comparison from top to bottom. */
  static List<CompareLine> of(Comparison comparison) {
    List<CompareLine> lines = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      lines.add(new Band(row));
      for (int from = 0; from < longest(row); from += CARDS) {
        lines.add(new Cards(row, part(row, from), from == 0));
      }
    }
    return List.copyOf(lines);
  }

  private static int longest(Comparison.Row row) {
    return row.cells().stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<List<StatementHit>> part(Comparison.Row row, int from) {
    return row.cells().stream()
        .map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(from + CARDS, cell.size())))
        .toList();
  }
}
