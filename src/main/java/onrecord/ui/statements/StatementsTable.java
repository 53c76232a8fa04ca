package onrecord.ui.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.PagedTable;
import onrecord.ui.kit.Tables;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The table itself: its columns, the selection that follows the desk, and sorting by header. */
final class StatementsTable {

  private static final double MIN_KEYWORD = 240;

  private final Desk desk;
  private final StatementsModel model;
  private final PagedTable<StatementHit> rows;
  private final TableView<PagedList.Row<StatementHit>> table;
  private final Map<TableColumn<?, ?>, StatementOrder> ascending = new HashMap<>();
  private final Map<TableColumn<?, ?>, StatementOrder> descending = new HashMap<>();
  private boolean following;

  StatementsTable(Desk desk, StatementsModel model) {
    this.desk = desk;
    this.model = model;
    rows = new PagedTable<>("Statements", model.emptySentence(), model::read);
    table = rows.table();
    addColumns();
    table.setSortPolicy(view -> sort());
    model.rows().subscribe(this::show);
    table.getSelectionModel().selectedItemProperty().subscribe(this::selectedByHand);
    desk.selectedStatement().subscribe(this::follow);
    desk.columns().subscribe(table::refresh);
  }

  /** The table with the sentence that may stand in its place. */
  Node node() {
    return rows.node();
  }

  /** The table itself. */
  TableView<PagedList.Row<StatementHit>> table() {
    return table;
  }

  private void addColumns() {
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> date =
        rows.words("Date", 100, hit -> Wording.day(hit.article().date()));
    sortable(date, StatementOrder.OLDEST, StatementOrder.NEWEST);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> speaker =
        rows.column("Speaker", 124, () -> new StatementCells.SpeakerName(desk.colours()));
    sortable(speaker, StatementOrder.SPEAKER, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> words =
        rows.column("Keyword in context", 460, KeywordCell::new);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> kind =
        rows.words("Kind", 70, hit -> Wording.kind(hit.statement().content().kind()));
    sortable(kind, StatementOrder.KIND, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> stance =
        rows.column("Stance", 92, StatementCells.Stances::new);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> source =
        rows.words("Source", 112, StatementsTable::sourceOf);
    sortable(source, StatementOrder.SOURCE, null);
    TableColumn<PagedList.Row<StatementHit>, @Nullable StatementHit> confidence =
        rows.numbers("Sure", 58, StatementsTable::sureness);
    sortable(confidence, null, StatementOrder.CONFIDENCE);
    rows.show(List.of(date, speaker, words, kind, stance, source, confidence), words, MIN_KEYWORD);
    date.setSortType(TableColumn.SortType.DESCENDING);
    table.getSortOrder().add(date);
  }

  private static String sourceOf(StatementHit hit) {
    String source = hit.article().source() == null ? "" : hit.article().source();
    return hit.printed() > 1 ? source + " ×" + Wording.number(hit.printed()) : source;
  }

  private static String sureness(StatementHit hit) {
    return Math.round(100 * hit.statement().evidence().confidence()) + " %";
  }

  private void sortable(
      TableColumn<?, ?> column, @Nullable StatementOrder up, @Nullable StatementOrder down) {
    column.setSortable(true);
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

  private void show(PagedList<StatementHit> found) {
    following = true;
    // new items make a table forget what it was sorted by
    List<TableColumn<PagedList.Row<StatementHit>, ?>> sortedBy = List.copyOf(table.getSortOrder());
    table.setItems(found);
    table.getSortOrder().setAll(sortedBy);
    following = false;
    follow(desk.selectedStatement().get());
  }

  private void selectedByHand(PagedList.@Nullable Row<StatementHit> row) {
    if (following || row == null) {
      return;
    }
    model.selectAll(false);
    rows.whenSelected(row, model::select);
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
