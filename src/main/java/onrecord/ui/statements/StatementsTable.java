package onrecord.ui.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.Tables;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The table itself: its columns, the selection that follows the desk, and sorting by header. */
final class StatementsTable {

  private static final double MIN_KEYWORD = 240;

  private final Desk desk;
  private final StatementsModel model;
  private final TableView<PagedList.Row<StatementHit>> table = new TableView<>();
  private final Map<TableColumn<?, ?>, StatementOrder> ascending = new HashMap<>();
  private final Map<TableColumn<?, ?>, StatementOrder> descending = new HashMap<>();
  private boolean following;

  StatementsTable(Desk desk, StatementsModel model) {
    this.desk = desk;
    this.model = model;
    table.setFixedCellSize(Tables.ROW_HEIGHT);
    table.setAccessibleText("Statements");
    table.setPlaceholder(new Label());
    table.getStyleClass().add("statements-table");
    addColumns();
    table.setSortPolicy(view -> sort());
    table.setRowFactory(view -> row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    model.rows().subscribe(this::show);
    table.getSelectionModel().selectedItemProperty().subscribe(this::selectedByHand);
    desk.selectedStatement().subscribe(this::follow);
  }

  TableView<PagedList.Row<StatementHit>> node() {
    return table;
  }

  private void addColumns() {
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> date =
        text("Date", 96, hit -> Wording.day(hit.article().date()));
    sortable(date, StatementOrder.OLDEST, StatementOrder.NEWEST);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> speaker =
        column("Speaker", 124, view -> new StatementCells.SpeakerName(desk.colours()));
    sortable(speaker, StatementOrder.SPEAKER, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> words =
        column("Keyword in context", 460, view -> new KeywordCell());
    words.setSortable(false);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> kind =
        text("Kind", 76, hit -> Wording.kind(hit.statement().content().kind()));
    sortable(kind, StatementOrder.KIND, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> stance =
        column("Stance", 98, view -> new StatementCells.Stances());
    stance.setSortable(false);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> source =
        text("Source", 116, StatementsTable::sourceOf);
    sortable(source, StatementOrder.SOURCE, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> confidence =
        text("Sure", 70, hit -> Math.round(100 * hit.statement().evidence().confidence()) + " %");
    sortable(confidence, null, StatementOrder.CONFIDENCE);
    table.getColumns().setAll(List.of(date, speaker, words, kind, stance, source, confidence));
    Tables.stretch(table, words, MIN_KEYWORD);
    date.setSortType(TableColumn.SortType.DESCENDING);
    table.getSortOrder().add(date);
  }

  private static String sourceOf(StatementHit hit) {
    String source = hit.article().source() == null ? "" : hit.article().source();
    return hit.printed() > 1 ? source + " ×" + Wording.number(hit.printed()) : source;
  }

  private static TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> text(
      String title, double width, Function<StatementHit, String> words) {
    return column(title, width, view -> new StatementCells.Words(words));
  }

  private static TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> column(
      String title,
      double width,
      Function<Object, TableCell<PagedList.Row<StatementHit>, @Nullable StatementHit>> cells) {
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> column =
        new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(features -> valueOf(features.getValue()));
    column.setCellFactory(cells::apply);
    return column;
  }

  private static ReadOnlyObjectProperty<@Nullable StatementHit> valueOf(
      PagedList.Row<StatementHit> row) {
    return row.value();
  }

  private void sortable(
      TableColumn<?, ?> column, @Nullable StatementOrder up, @Nullable StatementOrder down) {
    if (up == null) {
      column.setSortType(TableColumn.SortType.DESCENDING);
    } else {
      ascending.put(column, up);
    }
    if (down != null) {
      descending.put(column, down);
    }
  }

  /** Asks the engine for the order that the headers show; the best match when they show none. */
  private boolean sort() {
    if (following) {
      return true;
    }
    if (table.getSortOrder().isEmpty()) {
      model.order().set(StatementOrder.RELEVANCE);
      return true;
    }
    TableColumn<?, ?> column = table.getSortOrder().getFirst();
    StatementOrder wanted =
        (column.getSortType() == TableColumn.SortType.ASCENDING ? ascending : descending)
            .get(column);
    if (wanted != null) {
      model.order().set(wanted);
    }
    return wanted != null;
  }

  private TableRow<PagedList.Row<StatementHit>> row() {
    TableRow<PagedList.Row<StatementHit>> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            model.read();
          }
        });
    return row;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.read();
      event.consume();
    }
  }

  private void show(PagedList<StatementHit> rows) {
    following = true;
    // new items make a table forget what it was sorted by
    List<TableColumn<PagedList.Row<StatementHit>, ?>> sortedBy = List.copyOf(table.getSortOrder());
    table.setItems(rows);
    table.getSortOrder().setAll(sortedBy);
    following = false;
    follow(desk.selectedStatement().get());
  }

  private void selectedByHand(PagedList.@Nullable Row<StatementHit> row) {
    if (following || row == null) {
      return;
    }
    model.selectAll(false);
    row.whenCome(
        hit -> {
          if (table.getSelectionModel().getSelectedItem() == row) {
            model.select(hit);
          }
        });
  }

  /** Selects the row of the desk's statement when it is among those in sight. */
  private void follow(@Nullable Long statement) {
    PagedList.Row<StatementHit> selected = table.getSelectionModel().getSelectedItem();
    if (statement == null || holds(selected, statement)) {
      return;
    }
    following = true;
    int index = model.rows().get().indexOfLoaded(hit -> hit.statement().id() == statement);
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
      Tables.reveal(table, index);
    } else {
      table.getSelectionModel().clearSelection();
    }
    following = false;
  }

  private static boolean holds(PagedList.@Nullable Row<StatementHit> row, long statement) {
    StatementHit hit = row == null ? null : row.value().get();
    return hit != null && hit.statement().id() == statement;
  }
}
