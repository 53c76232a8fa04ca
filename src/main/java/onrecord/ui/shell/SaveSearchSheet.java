package onrecord.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SavedSearch;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import org.kordamp.ikonli.feather.Feather;

/** Keeps the current search under a name, opens a kept one, forgets one. */
final class SaveSearchSheet {

  private static final double WIDTH = 380;

  private final Desk desk;
  private final Sheets sheets;
  private final TextField name = new TextField();
  private final VBox kept = new VBox(4);

  SaveSearchSheet(Desk desk, Sheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  void open() {
    name.setAccessibleText("Name of the search");
    name.setPromptText("Name of the search");
    name.setPrefWidth(WIDTH);
    name.setText(suggestion(desk.query().get()));
    Button save = Controls.button("Save search", this::save);
    save.getStyleClass().add(Styles.ACCENT);
    save.setDefaultButton(true);
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    Label hint =
        Controls.label(
            "Words, filters and dates are kept. The down arrow in the search field"
                + " offers them again.",
            "muted");
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    sheets.show(
        "Save this search",
        new VBox(12, name, hint, kept),
        List.of(sheets.closing("Cancel"), save));
    name.selectAll();
    desk.jobs().latest("saved-list", desk.library()::savedSearches, this::list, desk::report);
  }

  /** The words of a query, else its filters. */
  static String suggestion(Query query) {
    List<String> parts = new ArrayList<>();
    if (!query.words().isBlank()) {
      parts.add(query.words());
    }
    Chip.of(query, List.of()).forEach(chip -> parts.add(chip.text()));
    return String.join(", ", parts);
  }

  private void list(List<SavedSearch> searches) {
    kept.getChildren().clear();
    if (!searches.isEmpty()) {
      kept.getChildren().add(Controls.label("Saved", "caption"));
    }
    searches.forEach(search -> kept.getChildren().add(line(search)));
  }

  private Node line(SavedSearch search) {
    HBox line =
        new HBox(
            8,
            Controls.link(search.name(), "Open the search " + search.name(), () -> recall(search)),
            Controls.spring(),
            Controls.icon(
                Feather.TRASH_2, "Forget the search " + search.name(), () -> forget(search)));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void save() {
    desk.apply(new Edit.PutSearch(new SavedSearch(name.getText().strip(), desk.query().get())));
    sheets.close();
  }

  private void recall(SavedSearch search) {
    sheets.close();
    desk.query().set(search.query());
  }

  private void forget(SavedSearch search) {
    desk.apply(new Edit.RemoveSearch(search.name()));
    sheets.close();
  }
}
