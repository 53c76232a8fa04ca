package onrecord.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import onrecord.domain.SavedSearch;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Delay;
import onrecord.ui.kit.Desk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The one search field: searches while one types; the down key offers saved searches and the words
 * that were searched before.
 */
final class SearchBox {

  private static final double TYPING_PAUSE_MILLIS = 150;
  private static final int HISTORY = 10;

  private final Desk desk;
  private final CustomTextField field = new CustomTextField();
  private final Delay typed = new Delay(TYPING_PAUSE_MILLIS, this::ask);
  private final ObservableList<String> history = FXCollections.observableArrayList();
  private List<SavedSearch> saved = List.of();

  SearchBox(Desk desk) {
    this.desk = desk;
    field.setId("search");
    field.getStyleClass().add("search-field");
    field.setPromptText("Search what was said: words, “a phrase”, speaker:Moon, NOT …");
    field.setAccessibleText("Search in statements");
    field.setAccessibleHelp("Down arrow for saved searches and earlier ones");
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.setRight(Controls.label("Ctrl K", "key-hint"));
    desk.query().subscribe(query -> showWords(query.words()));
    desk.version().subscribe(version -> loadSaved());
    field.textProperty().addListener((property, before, now) -> typed.restart());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    field.focusedProperty().subscribe(focused -> keepInHistory());
  }

  Node node() {
    return field;
  }

  /** Gives the keyboard to the field with its words selected. */
  void takeFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private void showWords(String words) {
    if (!words.equals(field.getText().strip())) {
      field.setText(words);
      typed.cancel();
    }
  }

  private void ask() {
    String words = field.getText().strip();
    if (!words.equals(desk.query().get().words())) {
      desk.query().set(desk.query().get().withWords(words));
    }
  }

  private void loadSaved() {
    desk.jobs()
        .latest("saved", desk.library()::savedSearches, found -> saved = found, desk::report);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      typed.flush();
      keepInHistory();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      typed.flush();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      offer();
      event.consume();
    }
  }

  private void keepInHistory() {
    String words = desk.query().get().words();
    if (!words.isBlank()) {
      history.remove(words);
      history.addFirst(words);
      if (history.size() > HISTORY) {
        history.removeLast();
      }
    }
  }

  private void offer() {
    ContextMenu menu = new ContextMenu();
    for (SavedSearch search : saved) {
      MenuItem item = new MenuItem(search.name(), new FontIcon(Feather.STAR));
      item.setOnAction(event -> desk.query().set(search.query()));
      menu.getItems().add(item);
    }
    if (!saved.isEmpty() && !history.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (String words : history) {
      MenuItem item = new MenuItem(words, new FontIcon(Feather.CLOCK));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> desk.query().set(desk.query().get().withWords(words)));
      menu.getItems().add(item);
    }
    if (!menu.getItems().isEmpty()) {
      menu.show(field, Side.BOTTOM, 0, 4);
    }
  }
}
