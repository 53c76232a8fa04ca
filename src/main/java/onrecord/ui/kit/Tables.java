package onrecord.ui.kit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** What all long tables do alike. JavaFX thread only. */
public final class Tables {

  /** Height of every row; a fixed one is what makes a million rows scroll like ten. */
  public static final double ROW_HEIGHT = 32;

  private static final double SCROLL_BAR = 16;

  private Tables() {}

  /** Gives a column the width that the others leave, but at least {@code min} pixels. */
  public static <S> void stretch(TableView<S> table, TableColumn<S, ?> column, double min) {
    Runnable fit =
        () -> {
          double others =
              table.getColumns().stream()
                  .filter(other -> other != column)
                  .mapToDouble(TableColumn::getWidth)
                  .sum();
          column.setPrefWidth(Math.max(min, table.getWidth() - others - SCROLL_BAR));
        };
    table.widthProperty().subscribe(fit);
    for (TableColumn<S, ?> other : table.getColumns()) {
      if (other != column) {
        other.widthProperty().subscribe(fit);
      }
    }
  }

  /** Selects the row after (1) or before (-1) the selected one; the first one when none is. */
  public static void step(TableView<?> table, int direction) {
    int size = table.getItems().size();
    if (size > 0) {
      int selected = table.getSelectionModel().getSelectedIndex();
      int next = selected < 0 ? 0 : Math.clamp(selected + (long) direction, 0, size - 1);
      table.getSelectionModel().clearAndSelect(next);
      reveal(table, next);
    }
  }

  /** Scrolls as little as brings a row into sight. */
  public static void reveal(TableView<?> table, int row) {
    int inSight = Math.max(1, (int) (table.getHeight() / ROW_HEIGHT) - 2);
    int first = firstInSight(table);
    if (row < first) {
      table.scrollTo(row);
    } else if (row >= first + inSight) {
      table.scrollTo(row - inSight + 1);
    }
  }

  private static int firstInSight(TableView<?> table) {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex()
        : 0;
  }
}
