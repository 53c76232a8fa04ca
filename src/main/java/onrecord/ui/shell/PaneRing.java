package onrecord.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The panes of the window in the order in which F6 goes through them. */
final class PaneRing {

  /**
   * A pane.
   *
   * @param node what it consists of
   * @param takeFocus gives it the keyboard
   */
  record Pane(Node node, Runnable takeFocus) {}

  private final List<Pane> panes;
  private int last;

  PaneRing(List<Pane> panes) {
    this.panes = List.copyOf(panes);
  }

  /** Gives the keyboard to the pane after (1) or before (-1) the one that has it. */
  void go(@Nullable Node focused, int direction) {
    int found = indexOf(focused);
    // a list that makes its cells anew may have lost the keyboard with one of them
    int now = found < 0 ? last : found;
    last = Math.floorMod(now + direction, panes.size());
    panes.get(last).takeFocus().run();
  }

  private int indexOf(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      for (int i = 0; i < panes.size(); i++) {
        if (panes.get(i).node() == node) {
          return i;
        }
      }
    }
    return -1;
  }
}
