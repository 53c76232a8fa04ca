package onrecord.ui.importing;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import onrecord.library.ImportRequest;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.Sheets;
import org.kordamp.ikonli.feather.Feather;

/** Asks what to import, and which day and outlet to give to articles that tell none. */
final class ImportSheet {

  private static final double WIDTH = 460;
  private static final double LIST_HEIGHT = 140;

  private final Sheets sheets;
  private final FilePicker picker;
  private final Consumer<ImportRequest> starts;
  private final ObservableList<Path> paths = FXCollections.observableArrayList();
  private final DatePicker date = new DatePicker();
  private final TextField source = new TextField();
  private final TextField columns = new TextField();
  private final Label problem = Controls.label("", "form-problem");

  ImportSheet(Sheets sheets, FilePicker picker, Consumer<ImportRequest> starts) {
    this.sheets = sheets;
    this.picker = picker;
    this.starts = starts;
  }

  void open() {
    Button files =
        Controls.button(Feather.FILE_PLUS, "Add files…", () -> add(picker.files("Add files")));
    Button folder =
        Controls.button(
            Feather.FOLDER_PLUS,
            "Add a folder…",
            () -> add(picker.folder("Add a folder").stream().toList()));
    Label kinds =
        Controls.label(
            "Text, Markdown, web pages, CSV, JSON and JSONL, also gzipped or in a zip. You can"
                + " also drop files anywhere on the window.",
            "muted");
    kinds.setWrapText(true);
    kinds.setMaxWidth(WIDTH);
    ListView<Path> list = list();
    Button remove = Controls.button("Remove", () -> removeSelected(list));
    remove.setAccessibleText("Remove the selected file from the list");
    remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Button start = Controls.button("Import", this::start);
    start.setId("start-import");
    start.getStyleClass().add(Styles.ACCENT);
    start.setDisable(true);
    start.setDefaultButton(true);
    paths.addListener((ListChangeListener<Path>) change -> start.setDisable(paths.isEmpty()));
    sheets.show(
        "Import articles",
        new VBox(
            12,
            kinds,
            new HBox(8, files, folder, Controls.spring(), remove),
            list,
            defaults(),
            problem),
        List.of(sheets.closing("Cancel"), start));
  }

  private ListView<Path> list() {
    ListView<Path> list = new ListView<>(paths);
    list.setId("import-paths");
    list.setAccessibleText("Files and folders to import");
    list.setPlaceholder(Controls.label("Nothing added yet", "muted"));
    list.setPrefSize(WIDTH, LIST_HEIGHT);
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            removeSelected(list);
            event.consume();
          }
        });
    return list;
  }

  private void removeSelected(ListView<Path> list) {
    paths.remove(list.getSelectionModel().getSelectedItem());
  }

  private GridPane defaults() {
    date.setAccessibleText("Day for articles without a date");
    date.setPromptText("leave undated");
    source.setAccessibleText("Outlet for articles without one");
    source.setPromptText("leave open");
    columns.setAccessibleText("Columns or keys with unusual names");
    columns.setPromptText("text=Body, date=Published");
    problem.setWrapText(true);
    problem.setMaxWidth(WIDTH);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    date.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(date, Priority.ALWAYS);
    GridPane grid = new GridPane(10, 8);
    grid.addRow(0, Controls.label("Day, where an article tells none"), date);
    grid.addRow(1, Controls.label("Outlet, where an article tells none"), source);
    grid.addRow(2, Controls.label("Columns, where their names are unusual"), columns);
    return grid;
  }

  private void add(List<Path> chosen) {
    chosen.stream().filter(path -> !paths.contains(path)).forEach(paths::add);
  }

  private void start() {
    try {
      ImportRequest request = request();
      sheets.close();
      starts.accept(request);
    } catch (IllegalArgumentException e) {
      problem.setText(e.getMessage());
      columns.requestFocus();
    }
  }

  private ImportRequest request() {
    String outlet = source.getText().strip();
    return new ImportRequest(
        List.copyOf(paths),
        ColumnNames.of(columns.getText()),
        date.getValue(),
        outlet.isEmpty() ? null : outlet);
  }
}
