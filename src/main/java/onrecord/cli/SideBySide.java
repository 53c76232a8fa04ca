package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.domain.Comparison;
import onrecord.domain.StatementHit;

/** Prints a comparison: a column for each speaker, what they said wrapped below each other. */
final class SideBySide {

  private final Comparison comparison;
  private final Terminal terminal;
  private final TextColumns columns;

  SideBySide(Comparison comparison, Terminal terminal) {
    this.comparison = comparison;
    this.terminal = terminal;
    this.columns = TextColumns.equal(comparison.columns().size(), terminal.width());
  }

  void print() {
    printCells(comparison.columns().stream().map(SideBySide::head).toList());
    for (Comparison.Row row : comparison.rows()) {
      String title = "── %s (%d) ".formatted(row.title(), row.statements());
      terminal.out().println(title + "─".repeat(Math.max(0, columns.width() - title.length())));
      printRow(row);
    }
    terminal.out().println("─".repeat(columns.width()));
    terminal.out().printf("%d of %d statements%n", comparison.shown(), comparison.total());
  }

  /** One statement below the other, so that the eye can go down a column. */
  private void printRow(Comparison.Row row) {
    int deepest = row.cells().stream().mapToInt(List::size).max().orElse(0);
    for (int depth = 0; depth < deepest; depth++) {
      List<String> cells = new ArrayList<>();
      for (List<StatementHit> cell : row.cells()) {
        cells.add(depth < cell.size() ? card(cell.get(depth)) : "");
      }
      if (depth > 0) {
        printCells(row.cells().stream().map(cell -> "").toList());
      }
      printCells(cells);
    }
  }

  private void printCells(List<String> cells) {
    columns.lines(cells).forEach(terminal.out()::println);
  }

  private static String head(Comparison.Column column) {
    String stances =
        column.stances().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    return column.speaker().ref().name()
        + "\n"
        + column.statements()
        + " statements"
        + (stances.isEmpty() ? "" : ": " + stances);
  }

  private static String card(StatementHit hit) {
    String source = hit.article().source();
    String where = hit.article().title() + (source == null ? "" : ", " + source);
    String prints = hit.printed() > 1 ? " (printed ×%d)".formatted(hit.printed()) : "";
    return hit.statement().content().text() + StatementTable.stances(hit) + "\n— " + where + prints;
  }
}
