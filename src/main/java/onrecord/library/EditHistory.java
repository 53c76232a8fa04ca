package onrecord.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import onrecord.domain.Edit;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken back and what can be done again: two stacks of edits that are ready to be
 * applied. Writer thread only.
 */
final class EditHistory {

  /** Nobody goes further back than this; the oldest steps are forgotten. */
  private static final int LIMIT = 1_000;

  /**
   * One step.
   *
   * @param label what it did, for the menu
   * @param edit applying it goes over the step, in the direction of its stack
   */
  record Step(String label, Edit edit) {}

  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();

  /** A new edit was applied; what had been undone cannot be redone any more. */
  void did(String label, Edit inverse) {
    redo.clear();
    push(undo, new Step(label, inverse));
  }

  /** The step to take back next, which leaves the history; tell {@link #undid} how it went. */
  Optional<Step> takeUndo() {
    return take(undo);
  }

  /** A step was taken back; {@code inverse} does it again. */
  void undid(String label, Edit inverse) {
    push(redo, new Step(label, inverse));
  }

  /** The step to do again next, which leaves the history; tell {@link #redid} how it went. */
  Optional<Step> takeRedo() {
    return take(redo);
  }

  /** A step was done again; {@code inverse} takes it back. */
  void redid(String label, Edit inverse) {
    push(undo, new Step(label, inverse));
  }

  private static Optional<Step> take(Deque<Step> stack) {
    @Nullable Step top = stack.pollFirst();
    return Optional.ofNullable(top);
  }

  private static void push(Deque<Step> stack, Step step) {
    stack.addFirst(step);
    if (stack.size() > LIMIT) {
      stack.removeLast();
    }
  }
}
