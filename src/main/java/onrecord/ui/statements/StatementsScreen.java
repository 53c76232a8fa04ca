package onrecord.ui.statements;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import onrecord.domain.SearchResult;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.Tables;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Every statement that matches as a row of a table that scrolls a million rows like ten. JavaFX
 * thread only.
 */
public final class StatementsScreen implements Screen {

  private final StatementsModel model;
  private final StatementsTable table;
  private final ObservableValue<String> count;
  private final BorderPane root = new BorderPane();

  public StatementsScreen(Desk desk) {
    model = new StatementsModel(desk);
    table = new StatementsTable(desk, model);
    count = desk.result().map(StatementsScreen::countOf).orElse("");
    root.getStyleClass().add("statements");
    root.setTop(banner());
    root.setCenter(table.node());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  @Override
  public String title() {
    return "Statements";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> count() {
    return count;
  }

  @Override
  public void show() {
    model.setShown(true);
  }

  @Override
  public void hide() {
    model.setShown(false);
  }

  @Override
  public void step(int direction) {
    Tables.step(table.table(), direction);
  }

  @Override
  public void takeFocus() {
    table.table().requestFocus();
  }

  private static String countOf(@Nullable SearchResult result) {
    return result == null ? "" : Wording.number(result.total());
  }

  private Node banner() {
    Label words = Controls.label("", "strong");
    words
        .textProperty()
        .bind(
            model
                .rows()
                .map(
                    rows ->
                        "All %s are selected as a query: Export and Save search take them all."
                            .formatted(Wording.count(rows.size(), "result"))));
    HBox banner =
        new HBox(
            12,
            words,
            Controls.link("Select one only", "Select one only", () -> model.selectAll(false)));
    banner.getStyleClass().add("all-selected");
    banner.visibleProperty().bind(model.allSelected());
    banner.managedProperty().bind(model.allSelected());
    return banner;
  }

  // Selecting a million rows would hang the table for minutes, so the whole result is a query.
  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      model.selectAll(true);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.allSelected().get()) {
      model.selectAll(false);
      event.consume();
    }
  }
}
