package onrecord.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Sheets;

/** The list of keys. */
final class HelpSheet {

  private static final List<List<String>> IN_PLACE =
      List.of(
          List.of("1 2 3 4", "Tag: supports, opposes, neutral, unclear"),
          List.of("Arrows", "Move among cards, rows and lists"),
          List.of("Enter", "Open what is selected in its article"),
          List.of("F2", "On a speaker: about them; on an article: its date"),
          List.of("Alt+←  Alt+→  Delete", "On a column: move it, take it away"),
          List.of("Shift+←  Shift+→", "In the article: mark words, to mend or to add a statement"),
          List.of("↓", "In the search: saved searches and earlier words"),
          List.of("←  →", "On the histogram: choose months; with Shift several"),
          List.of("Ctrl+A", "In the table of statements: all of them, as a query"),
          List.of("Esc", "Close a dialog; empty the search field"));
  private static final double COLUMN_GAP = 18;
  private static final double ROW_GAP = 7;

  private HelpSheet() {}

  static void open(Sheets sheets, List<Action> actions) {
    GridPane grid = new GridPane(COLUMN_GAP, ROW_GAP);
    int half = (actions.size() + IN_PLACE.size() + 1) / 2;
    int number = 0;
    for (Action action : actions) {
      put(grid, number++, half, action.keys(), action.words());
    }
    for (List<String> line : IN_PLACE) {
      put(grid, number++, half, line.getFirst(), line.getLast());
    }
    sheets.show("Keys", new VBox(grid), List.of(sheets.closing("Close")));
  }

  private static void put(GridPane grid, int number, int rows, String keys, String words) {
    Label key = Controls.label(keys, "key-hint");
    Label what = Controls.label(words);
    what.setMinWidth(Label.USE_PREF_SIZE);
    key.setMinWidth(Label.USE_PREF_SIZE);
    int column = 2 * (number / rows);
    grid.add(key, column, number % rows);
    grid.add(what, column + 1, number % rows);
  }
}
