package onrecord.ui.importing;

import java.nio.file.Path;
import onrecord.domain.Query;
import onrecord.library.ExportFormat;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.Wording;

/** Writes the current result to a file that the user chooses. */
public final class Exporting {

  private final Desk desk;
  private final FilePicker picker;

  public Exporting(Desk desk, FilePicker picker) {
    this.desk = desk;
    this.picker = picker;
  }

  /** Asks for the file and writes in the background. */
  public void export(ExportFormat format) {
    picker
        .newFile("Export the result", desk.library().name() + ending(format))
        .ifPresent(path -> write(format, path));
  }

  private void write(ExportFormat format, Path path) {
    Query query = desk.query().get();
    desk.message().set("Writing " + path.getFileName() + " …");
    desk.jobs()
        .latest(
            "export",
            () -> desk.library().export(query, format, path),
            written ->
                desk.message()
                    .set(
                        "Wrote %s to %s."
                            .formatted(Wording.count(written, "statement"), path.getFileName())),
            desk::report);
  }

  private static String ending(ExportFormat format) {
    return switch (format) {
      case CSV -> ".csv";
      case JSONL -> ".jsonl";
      case MARKDOWN -> ".md";
    };
  }
}
