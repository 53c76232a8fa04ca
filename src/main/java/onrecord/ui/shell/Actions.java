package onrecord.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import onrecord.ui.kit.Sheets;

/** All that the window does at a key press, in the order of the list of keys. */
final class Actions {

  private final List<Action> actions;

  Actions(List<Action> actions) {
    this.actions = List.copyOf(actions);
  }

  /** What the list of keys shows. */
  List<Action> all() {
    return actions;
  }

  /** Listens to the keys of a scene, except while a sheet lies over it. */
  void listenIn(Scene scene, Sheets sheets) {
    BooleanSupplier free = () -> !sheets.isOpen();
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (free.getAsBoolean()) {
            runFirst(event, action -> matches(action, event));
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (free.getAsBoolean() && !isTyping(scene.getFocusOwner())) {
            runFirst(event, action -> isLetterOf(action, event));
          }
        });
  }

  private void runFirst(KeyEvent event, java.util.function.Predicate<Action> wanted) {
    actions.stream()
        .filter(wanted)
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              action.run().run();
            });
  }

  private static boolean matches(Action action, KeyEvent event) {
    return action.combination() != null && action.combination().match(event);
  }

  private static boolean isLetterOf(Action action, KeyEvent event) {
    return !action.letter().isEmpty()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && action.letter().equals(event.getCharacter().toLowerCase(Locale.ROOT));
  }

  private static boolean isTyping(@org.jspecify.annotations.Nullable Node focused) {
    return focused instanceof TextInputControl
        || (focused instanceof ComboBoxBase<?> box && box.isEditable());
  }
}
