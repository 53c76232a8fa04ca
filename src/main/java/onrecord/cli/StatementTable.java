package onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import onrecord.domain.StanceTag;
import onrecord.domain.StatementHit;

/** Prints statements as a table for people. */
final class StatementTable {

  private static final int ID = 7;
  private static final int DATE = 10;
  private static final int KIND = 8;

  private StatementTable() {}

  /** A row a statement; nothing at all for none. */
  static void print(List<StatementHit> hits, Terminal terminal) {
    if (hits.isEmpty()) {
      return;
    }
    int rest = terminal.width() - ID - DATE - KIND - 4 * TextColumns.GUTTER.length();
    int speaker = Math.max(10, rest / 4);
    TextColumns columns = new TextColumns(ID, DATE, speaker, KIND, Math.max(10, rest - speaker));
    printLines(columns.lines(List.of("id", "date", "speaker", "kind", "statement")), terminal);
    terminal.out().println("─".repeat(columns.width()));
    for (StatementHit hit : hits) {
      printLines(columns.lines(cells(hit)), terminal);
    }
    terminal.out().println("─".repeat(columns.width()));
  }

  private static void printLines(List<String> lines, Terminal terminal) {
    lines.forEach(terminal.out()::println);
  }

  private static List<String> cells(StatementHit hit) {
    LocalDate date = hit.article().date();
    return List.of(
        Long.toString(hit.statement().id()),
        date == null ? "undated" : date.toString(),
        hit.statement().attribution().inWords(),
        hit.statement().content().kind().label(),
        hit.statement().content().text() + stances(hit));
  }

  /** The tags of a statement, each on a line of its own. */
  static String stances(StatementHit hit) {
    StringBuilder text = new StringBuilder();
    for (StanceTag tag : hit.statement().coding().stances()) {
      text.append("\n[").append(tag.stance().label()).append("] ").append(tag.claim());
    }
    return text.toString();
  }
}
