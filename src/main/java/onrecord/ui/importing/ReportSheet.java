package onrecord.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.library.ImportReport;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** What an import came to: the counts, and every input that was not added with its reason. */
final class ReportSheet {

  private static final double ROW = 30;
  private static final double FILE_WIDTH = 220;
  private static final double PLACE_WIDTH = 90;
  private static final double REASON_WIDTH = 370;
  private static final double HEIGHT = 240;

  private final Desk desk;
  private final Sheets sheets;
  private final FilePicker picker;

  ReportSheet(Desk desk, Sheets sheets, FilePicker picker) {
    this.desk = desk;
    this.sheets = sheets;
    this.picker = picker;
  }

  void open(ImportReport report) {
    List<ReportWording.Line> lines = ReportWording.lines(report);
    VBox body = new VBox(16, figures(report));
    List<Button> buttons = new ArrayList<>();
    if (!lines.isEmpty()) {
      body.getChildren().add(table(lines));
      buttons.add(Controls.button("Save this list…", () -> save(lines)));
    }
    buttons.add(sheets.closing("Done"));
    sheets.show("Import report", body, buttons);
    buttons.getLast().requestFocus();
  }

  private static HBox figures(ImportReport report) {
    return new HBox(
        28,
        figure(report.articles(), "articles added"),
        figure(report.statements(), "statements found"),
        figure(report.duplicates().size(), "duplicates"),
        figure(report.undated(), "undated"),
        figure(report.refused().size(), "refused"));
  }

  private static Node figure(long number, String word) {
    return new VBox(
        Controls.label(Wording.number(number), "figure"), Controls.label(word, "muted", "small"));
  }

  private static TableView<ReportWording.Line> table(List<ReportWording.Line> lines) {
    TableView<ReportWording.Line> table = new TableView<>(FXCollections.observableList(lines));
    table.setId("not-added");
    table.setAccessibleText("What was not added");
    table.setFixedCellSize(ROW);
    table.setPrefSize(FILE_WIDTH + PLACE_WIDTH + REASON_WIDTH + 24, HEIGHT);
    table
        .getColumns()
        .setAll(
            List.of(
                column("File", FILE_WIDTH, line -> ReportWording.shortName(line.place().file())),
                column("Place", PLACE_WIDTH, line -> line.place().position()),
                column("Reason", REASON_WIDTH, ReportWording.Line::reason)));
    table.setRowFactory(view -> new LineRow());
    return table;
  }

  private static TableColumn<ReportWording.Line, String> column(
      String title, double width, Function<ReportWording.Line, String> text) {
    TableColumn<ReportWording.Line, String> column = new TableColumn<>(title);
    column.setCellValueFactory(
        line -> new ReadOnlyStringWrapper(text.apply(line.getValue())).getReadOnlyProperty());
    column.setPrefWidth(width);
    column.setSortable(false);
    return column;
  }

  private void save(List<ReportWording.Line> lines) {
    picker
        .newFile("Save the list", "import-report.csv")
        .ifPresent(
            path ->
                desk.jobs()
                    .latest(
                        "save-report",
                        () -> Files.writeString(path, ReportWording.csv(lines)),
                        this::saved,
                        desk::report));
  }

  private void saved(Path path) {
    desk.message().set("Wrote " + path.getFileName() + ".");
  }

  /** Tells in full what its cells may have to cut. */
  private static final class LineRow extends TableRow<ReportWording.Line> {
    @Override
    protected void updateItem(ReportWording.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setTooltip(empty || line == null ? null : new Tooltip(line.place() + "\n" + line.reason()));
    }
  }
}
