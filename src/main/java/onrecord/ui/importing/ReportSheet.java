package onrecord.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import onrecord.library.ImportReport;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** What an import came to: the counts, and every input that was not added with its reason. */
final class ReportSheet {

  private static final double FILE_WIDTH = 250;
  private static final double REASON_WIDTH = 520;
  private static final double HEIGHT = 280;
  private static final double CELL_INSETS = 16;

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
        Controls.figure(report.articles(), "article"),
        Controls.figure(report.statements(), "statement"),
        Controls.figure(report.duplicates().size(), "duplicate"),
        Controls.figure(Wording.number(report.undated()), "undated"),
        Controls.figure(Wording.number(report.refused().size()), "refused"));
  }

  private static TableView<ReportWording.Line> table(List<ReportWording.Line> lines) {
    TableView<ReportWording.Line> table = new TableView<>(FXCollections.observableList(lines));
    table.setId("not-added");
    table.setAccessibleText("What was not added");
    table.setPrefSize(FILE_WIDTH + REASON_WIDTH, HEIGHT);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column("File", FILE_WIDTH, ReportWording::where),
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
    column.setCellFactory(view -> new WrappedCell());
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

  /** Words on as many lines as they need. */
  private static final class WrappedCell extends TableCell<ReportWording.Line, String> {

    private final Text words = new Text();

    WrappedCell() {
      words.getStyleClass().add("cell-words");
      words.wrappingWidthProperty().bind(widthProperty().subtract(CELL_INSETS));
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      words.setText(text == null ? "" : text);
      setAccessibleText(text);
      setGraphic(empty ? null : words);
    }
  }

  /** Tells the whole path of a file. */
  private static final class LineRow extends TableRow<ReportWording.Line> {
    @Override
    protected void updateItem(ReportWording.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setTooltip(empty || line == null ? null : new Tooltip(line.place() + "\n" + line.reason()));
    }
  }
}
