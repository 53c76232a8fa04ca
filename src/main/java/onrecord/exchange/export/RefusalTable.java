package onrecord.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import onrecord.domain.Refusal;

/** What an import refused as CSV: file, place in it, reason. */
public final class RefusalTable {

  /** The names of the columns. */
  public static final List<String> COLUMNS = List.of("file", "place", "reason");

  private RefusalTable() {}

  /** Writes the whole table to {@code out} and closes it. */
  public static void write(List<Refusal> refusals, OutputStream out) throws IOException {
    try (Table table = new Table(out, COLUMNS)) {
      for (Refusal refusal : refusals) {
        table.row(List.of(refusal.place().file(), refusal.place().position(), refusal.reason()));
      }
    }
  }
}
