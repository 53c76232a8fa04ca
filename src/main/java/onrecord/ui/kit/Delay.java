package onrecord.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once nothing has been asked of it for a moment, as when typing pauses. */
public final class Delay {

  private final PauseTransition pause;
  private final Runnable action;

  /** Waits {@code millis} milliseconds after the last {@link #restart}. */
  public Delay(double millis, Runnable action) {
    this.action = action;
    pause = new PauseTransition(Duration.millis(millis));
    pause.setOnFinished(event -> action.run());
  }

  /** Begins to wait anew. */
  public void restart() {
    pause.playFromStart();
  }

  /** Does it now if it is still to be done. */
  public void flush() {
    if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      pause.stop();
      action.run();
    }
  }

  /** Forgets what was to be done. */
  public void cancel() {
    pause.stop();
  }
}
