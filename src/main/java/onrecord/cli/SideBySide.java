package onrecord.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onrecord.domain.Comparison;
import onrecord.domain.Kind;
import onrecord.domain.StatementHit;

/** Prints a comparison: a column for each speaker, what they said wrapped below each other. */
final class SideBySide {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Comparison comparison;
  private final int most;
  private final Terminal terminal;
  private final TextColumns columns;

  /**
   * @param most how many statements a cell shows at most; the others are counted
   */
  SideBySide(Comparison comparison, int most, Terminal terminal) {
    this.comparison = comparison;
    this.most = most;
    this.terminal = terminal;
    this.columns = TextColumns.equal(comparison.columns().size(), terminal.width());
  }

  void print() {
    printCells(comparison.columns().stream().map(SideBySide::head).toList());
    for (Comparison.Row row : comparison.rows()) {
      String title = "── %s (%s) ".formatted(row.title(), Count.of(row.statements(), "statement"));
      terminal.out().println(title + "─".repeat(Math.max(0, columns.width() - title.length())));
      printRow(row);
    }
    terminal.out().println("─".repeat(columns.width()));
    terminal.out().println(Count.of(comparison.shown(), comparison.total(), "statement"));
  }

  /** One statement below the other, so that the eye can go down a column. */
  private void printRow(Comparison.Row row) {
    int deepest = row.cells().stream().mapToInt(List::size).max().orElse(0);
    for (int depth = 0; depth < Math.min(deepest, most); depth++) {
      List<String> cells = new ArrayList<>();
      for (List<StatementHit> cell : row.cells()) {
        cells.add(depth < cell.size() ? card(cell.get(depth)) : "");
      }
      if (depth > 0) {
        printCells(row.cells().stream().map(cell -> "").toList());
      }
      printCells(cells);
    }
    if (deepest > most) {
      printCells(row.cells().stream().map(this::rest).toList());
    }
  }

  private String rest(List<StatementHit> cell) {
    return cell.size() > most ? "… and %d more".formatted(cell.size() - most) : "";
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
        + line(column.speaker().description())
        + "\n"
        + Count.of(column.statements(), "statement")
        + line(stances);
  }

  private static String line(String words) {
    return words.isEmpty() ? "" : "\n" + words;
  }

  private static String card(StatementHit hit) {
    List<String> origin = new ArrayList<>();
    origin.add(
        "— " + (hit.article().source() == null ? hit.article().title() : hit.article().source()));
    LocalDate date = hit.article().date();
    origin.add(date == null ? "undated" : DAY.format(date));
    Kind kind = hit.statement().content().kind();
    if (kind == Kind.INDIRECT) {
      origin.add("reported");
    }
    if (hit.printed() > 1) {
      origin.add("printed ×" + hit.printed());
    }
    return hit.statement().content().text()
        + StatementTable.stances(hit)
        + "\n"
        + String.join(", ", origin);
  }
}
