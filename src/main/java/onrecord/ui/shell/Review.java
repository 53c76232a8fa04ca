package onrecord.ui.shell;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Going through the suggestions by keyboard: while they are what is asked for, Enter accepts the
 * selected one, Delete rejects it, and the next one is selected. JavaFX thread only.
 */
final class Review {

  private static final String SUGGESTION = Standing.SUGGESTION.label();

  private final Desk desk;
  private final IntConsumer stepper;
  private boolean asked;

  /**
   * @param stepper selects the next statement (1) of the screen in front
   */
  Review(Desk desk, IntConsumer stepper) {
    this.desk = desk;
    this.stepper = stepper;
    desk.result().subscribe(result -> selectFirst(result));
  }

  /** What Enter would accept is in the reader from the start. */
  private void selectFirst(@Nullable SearchResult result) {
    if (result == null || !isAsked(desk.query().get()) || result.hits().isEmpty()) {
      asked = false;
      return;
    }
    if (!asked) {
      asked = true;
      Statement first = result.hits().getFirst().statement();
      desk.select(first.articleId(), first.id());
    }
  }

  /** Whether suggestions are what the query asks for. */
  static boolean isAsked(Query query) {
    return query.valuesOf(Facet.STANDING).contains(SUGGESTION);
  }

  /** Asks for suggestions in place of what is counted, or the other way round. */
  static void turn(Desk desk) {
    boolean isAsked = isAsked(desk.query().get());
    desk.choose(Facet.STANDING, isAsked ? List.of() : List.of(SUGGESTION));
  }

  /**
   * Takes Enter and Delete while there are suggestions to go through.
   *
   * @param focused what has the keyboard
   */
  void keyPressed(KeyEvent event, @Nullable Node focused) {
    boolean isPlain = !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
    if (!isPlain || !isAsked(desk.query().get()) || usesKeys(focused)) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      decide(true);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      decide(false);
      event.consume();
    }
  }

  private static boolean usesKeys(@Nullable Node focused) {
    return focused instanceof ButtonBase
        || focused instanceof TextInputControl
        || focused instanceof ComboBoxBase<?>;
  }

  private void decide(boolean accepted) {
    Long statement = desk.selectedStatement().get();
    if (statement == null) {
      return;
    }
    stepper.accept(1);
    desk.apply(
        accepted ? new Edit.SetAccepted(statement, true) : new Edit.SetRejected(statement, true));
    desk.message().set((accepted ? "Accepted" : "Rejected") + "; Ctrl Z takes it back.");
  }
}
