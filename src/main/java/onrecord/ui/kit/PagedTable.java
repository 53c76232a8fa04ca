package onrecord.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A table of paged rows: Enter or a double click opens the selected one, and a helpful sentence
 * stands where there is none. JavaFX thread only.
 *
 * @param <T> what a row holds
 */
public final class PagedTable<T> {

  private final TableView<PagedList.Row<T>> table = new TableView<>();
  private final StackPane root;
  private final Runnable opens;
  private @Nullable ContextMenu menu;

  /**
   * @param name what a screen reader calls it
   * @param emptySentence shown while it is not empty
   * @param opens what Enter and a double click do
   */
  public PagedTable(String name, ObservableValue<String> emptySentence, Runnable opens) {
    this.opens = opens;
    table.setFixedCellSize(Tables.ROW_HEIGHT);
    table.setAccessibleText(name);
    table.setPlaceholder(new Label());
    table.getStyleClass().add("paged-table");
    table.setRowFactory(view -> row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    root = new StackPane(table, Controls.emptyState(emptySentence));
  }

  /** The table with the sentence that may stand in its place. */
  public Node node() {
    return root;
  }

  /** The table itself. */
  public TableView<PagedList.Row<T>> table() {
    return table;
  }

  /** Every row with a value gets this menu. */
  public void setMenu(ContextMenu newMenu) {
    menu = newMenu;
  }

  /** A column of words. */
  public TableColumn<PagedList.Row<T>, @Nullable T> words(
      String title, double width, Function<T, String> words) {
    return column(title, width, () -> new WordsCell<>(words, Pos.CENTER_LEFT));
  }

  /** A column of numbers, which stand under each other. */
  public TableColumn<PagedList.Row<T>, @Nullable T> numbers(
      String title, double width, Function<T, String> words) {
    TableColumn<PagedList.Row<T>, @Nullable T> column =
        column(title, width, () -> new WordsCell<>(words, Pos.CENTER_RIGHT));
    column.getStyleClass().add("numbers");
    return column;
  }

  /** A column of any cells; it is sorted by the engine or not at all. */
  public TableColumn<PagedList.Row<T>, @Nullable T> column(
      String title,
      double width,
      java.util.function.Supplier<TableCell<PagedList.Row<T>, @Nullable T>> cells) {
    TableColumn<PagedList.Row<T>, @Nullable T> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(features -> valueOf(features.getValue()));
    column.setCellFactory(view -> cells.get());
    return column;
  }

  /** Shows these columns; one of them takes the width that the others leave. */
  public void show(
      List<TableColumn<PagedList.Row<T>, ?>> columns,
      TableColumn<PagedList.Row<T>, ?> stretched,
      double min) {
    table.getColumns().setAll(columns);
    Tables.stretch(table, stretched, min);
  }

  /** The value of the selected row, or null while there is none or it has not come yet. */
  public @Nullable T selected() {
    PagedList.Row<T> row = table.getSelectionModel().getSelectedItem();
    return row == null ? null : row.value().get();
  }

  /** Hands the value of a row on once it has come, if the row is still selected then. */
  public void whenSelected(PagedList.Row<T> row, Consumer<T> action) {
    row.whenCome(
        value -> {
          if (table.getSelectionModel().getSelectedItem() == row) {
            action.accept(value);
          }
        });
  }

  private static <T> ReadOnlyObjectProperty<@Nullable T> valueOf(PagedList.Row<T> row) {
    return row.value();
  }

  private TableRow<PagedList.Row<T>> row() {
    TableRow<PagedList.Row<T>> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            opens.run();
          }
        });
    row.emptyProperty().subscribe(empty -> row.setContextMenu(empty ? null : menu));
    return row;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      opens.run();
      event.consume();
    }
  }

  /** One line of words; empty until the row has come. */
  private static final class WordsCell<T> extends TableCell<PagedList.Row<T>, @Nullable T> {

    private final Function<T, String> words;

    WordsCell(Function<T, String> words, Pos place) {
      this.words = words;
      setAlignment(place);
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(value == null || empty ? null : words.apply(value));
    }
  }
}
