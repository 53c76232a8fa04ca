package onrecord.ui.facets;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A facet's value with its box to tick and its count; a click anywhere on the line ticks it. */
final class FacetLine extends HBox {

  private static final KeyCode MORE = KeyCode.F2;

  private final CheckBox box;
  private final Label count = Controls.label("", "facet-count");
  private final String name;

  /**
   * @param name as read out and shown
   * @param sign stands before the name, or null
   * @param ticked hears of every change by the user
   */
  FacetLine(String name, @Nullable Node sign, Consumer<Boolean> ticked) {
    super(4);
    this.name = name;
    getStyleClass().add("facet-line");
    setAlignment(Pos.CENTER_LEFT);
    box = new CheckBox(name);
    box.setMnemonicParsing(false);
    box.setGraphic(sign);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setOnAction(event -> ticked.accept(box.isSelected()));
    count.setMinWidth(USE_PREF_SIZE);
    count.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            box.fire();
          }
        });
    getChildren().addAll(box, count);
  }

  /** Shows the sign alone, where it is a word itself. */
  FacetLine withoutText() {
    box.setText("");
    box.getStyleClass().add("graphic-only");
    return this;
  }

  /** Sets name and box in italics, as for those who have no name. */
  FacetLine inItalics() {
    box.getStyleClass().add("italic");
    return this;
  }

  /** Has more to tell of the value: by F2, by the menu of the line, or by its sign. */
  FacetLine withMore(String what, Runnable tells) {
    MenuItem item = new MenuItem(what + "…");
    item.setAccelerator(KeyCombination.valueOf(MORE.getName()));
    item.setOnAction(event -> tells.run());
    box.setContextMenu(new ContextMenu(item));
    box.setAccessibleHelp(MORE.getName() + ": " + what);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == MORE) {
            tells.run();
            event.consume();
          }
        });
    Button sign = Controls.icon(Feather.INFO, what + " " + name, tells);
    sign.getStyleClass().add("facet-more");
    sign.setFocusTraversable(false);
    sign.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
    sign.managedProperty().bind(sign.visibleProperty());
    getChildren().add(1, sign);
    return this;
  }

  void show(FacetRow row) {
    box.setSelected(row.chosen());
    count.setText(Wording.number(row.count()));
    box.setAccessibleText(name + ", " + Wording.count(row.count(), "statement"));
  }
}
