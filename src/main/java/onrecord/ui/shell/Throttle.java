package onrecord.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Brings news from any thread to the JavaFX thread: the first at once, a flood of them only so
 * often. None is lost: after the last one the action runs once more.
 */
final class Throttle {

  private final Runnable action;
  private final PauseTransition rest;
  private final AtomicBoolean onItsWay = new AtomicBoolean();
  private boolean resting;
  private boolean askedMeanwhile;

  /** At most once in so many milliseconds. */
  Throttle(double millis, Runnable action) {
    this.action = action;
    rest = new PauseTransition(Duration.millis(millis));
    rest.setOnFinished(event -> wake());
  }

  /** Asks for the action. Any thread. */
  void request() {
    if (onItsWay.compareAndSet(false, true)) {
      Platform.runLater(this::arrive);
    }
  }

  private void arrive() {
    onItsWay.set(false);
    if (resting) {
      askedMeanwhile = true;
    } else {
      run();
    }
  }

  private void wake() {
    resting = false;
    if (askedMeanwhile) {
      run();
    }
  }

  private void run() {
    askedMeanwhile = false;
    resting = true;
    rest.playFromStart();
    action.run();
  }
}
