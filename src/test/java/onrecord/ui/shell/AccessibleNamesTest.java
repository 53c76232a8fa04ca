package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hears the window instead of seeing it is told the name of everything on the way. */
class AccessibleNamesTest {

  @TempDir Path home;

  @Test
  void everythingThatTakesTheKeyboardHasAName() throws Exception {
    try (WindowRobot window = WindowRobot.start(home)) {
      List<String> nameless = new ArrayList<>();
      for (KeyCode tab : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
        window.press(KeyCode.CONTROL, tab);
        collectNameless(window.shell().node(), "tab " + tab, nameless);
      }
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1).click("Not right?");
      collectNameless(window.shell().node(), "correction", nameless);
      for (String link : List.of("Edit topics", "Merge speakers", "Set how sure")) {
        window.click(link);
        collectNameless(window.shell().node(), link, nameless);
        window.press(KeyCode.ESCAPE);
      }
      window.click("Said by");
      collectNameless(window.shell().node(), "about a speaker", nameless);
      window.press(KeyCode.ESCAPE);
      for (KeyCode key : List.of(KeyCode.S, KeyCode.I)) {
        window.press(KeyCode.CONTROL, key);
        collectNameless(window.shell().node(), "Ctrl " + key, nameless);
        window.press(KeyCode.ESCAPE);
      }
      assertThat(nameless).isEmpty();
    }
  }

  private static void collectNameless(Node node, String where, List<String> nameless) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !hasName(node)) {
      nameless.add(where + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, where, nameless));
    }
  }

  private static boolean hasName(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    return isGiven(node.getAccessibleText()) || isGiven(text);
  }

  private static boolean isGiven(@Nullable String name) {
    return name != null && !name.isBlank();
  }
}
