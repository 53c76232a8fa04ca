package onrecord.ui.inspector;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import onrecord.domain.Stance;
import onrecord.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/** The stances side by side, at most one of them pressed; each has its figure key. */
final class StanceSwitch extends HBox {

  /** What happens when a stance is pressed. */
  @FunctionalInterface
  interface Action {
    void press(Stance stance);
  }

  private final Map<Stance, ToggleButton> buttons = new EnumMap<>(Stance.class);

  StanceSwitch(ObservableValue<@Nullable Stance> shown, Action action) {
    getStyleClass().add("stance-switch");
    for (Stance stance : Stance.values()) {
      ToggleButton button = buttonOf(stance);
      button.setOnAction(
          event -> {
            action.press(stance);
            // a press that changes nothing must not look as if it did
            show(shown.getValue());
          });
      buttons.put(stance, button);
      getChildren().add(button);
    }
    shown.subscribe(stance -> show(stance));
  }

  /** Gives the keyboard to the pressed stance, or to the first one. */
  @Override
  public void requestFocus() {
    Node first = getChildren().getFirst();
    for (ToggleButton button : buttons.values()) {
      first = button.isSelected() ? button : first;
    }
    first.requestFocus();
  }

  private static ToggleButton buttonOf(Stance stance) {
    String name =
        stance.label().substring(0, 1).toUpperCase(Locale.ROOT) + stance.label().substring(1);
    int key = stance.ordinal() + 1;
    Label figure = Controls.label(String.valueOf(key), "stance-key");
    ToggleButton button = new ToggleButton(name, figure);
    button.setAccessibleText(name + ", key " + key);
    button.getStyleClass().addAll("stance-button", "press-" + stance.label());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void show(@Nullable Stance stance) {
    buttons.forEach((of, button) -> button.setSelected(of == stance));
  }
}
