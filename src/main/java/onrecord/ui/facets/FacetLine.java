package onrecord.ui.facets;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A facet's value with its box to tick and its count; a click anywhere on the line ticks it. */
final class FacetLine extends HBox {

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

  void show(FacetRow row) {
    box.setSelected(row.chosen());
    count.setText(Wording.number(row.count()));
    box.setAccessibleText(name + ", " + Wording.count(row.count(), "statement"));
  }
}
