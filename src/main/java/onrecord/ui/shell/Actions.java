package onrecord.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

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

  /** Runs the action of a combination of keys, if there is one. */
  void keyPressed(KeyEvent event) {
    runFirst(event, action -> matches(action, event));
  }

  /**
   * Runs the action of a plain letter, unless it is being typed into a field.
   *
   * @param focused what has the keyboard
   */
  void keyTyped(KeyEvent event, @Nullable Node focused) {
    if (!isTyping(focused)) {
      runFirst(event, action -> isLetterOf(action, event));
    }
  }

  private void runFirst(KeyEvent event, Predicate<Action> wanted) {
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

  private static boolean isTyping(@Nullable Node focused) {
    return focused instanceof TextInputControl
        || (focused instanceof ComboBoxBase<?> box && box.isEditable());
  }
}
