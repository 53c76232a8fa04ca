package onrecord.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * One place of the window that shows the desk in its own way: a tab of the centre, the reader, the
 * inspector. JavaFX thread only.
 */
public interface Screen {

  /** The word on the tab. */
  String title();

  /** What is shown; always the same node. */
  Node node();

  /** What stands at the right of the tabs while the screen is in front; empty for nothing. */
  default Optional<Node> tools() {
    return Optional.empty();
  }

  /** The small figure beside the title; empty for none. */
  default ObservableValue<String> count() {
    return new ReadOnlyStringWrapper("");
  }

  /** The screen comes into sight; it loads what it let lie while it was out of sight. */
  default void show() {}

  /** The screen goes out of sight, or the window closes: it hands in what is still being typed. */
  default void hide() {}

  /** Whether the screen selects a first statement by itself when nothing is selected. */
  default boolean selectsFirst() {
    return false;
  }

  /** Selects the next statement (1) or the one before (-1), where the screen lists any. */
  default void step(int direction) {}

  /** Gives the keyboard to the place where work on this screen begins. */
  default void takeFocus() {
    node().requestFocus();
  }
}
