package onrecord.ui.shell;

import javafx.animation.AnimationTimer;
import onrecord.ui.kit.FxJobs;

/**
 * Waits until a window is still: all that was asked for has been loaded and drawn. JavaFX thread
 * only.
 */
final class Stillness extends AnimationTimer {

  /** A result that came in one pulse is drawn in the next. */
  private static final int QUIET_PULSES = 2;

  private final FxJobs jobs;
  private final Runnable then;
  private int quiet;

  private Stillness(FxJobs jobs, Runnable then) {
    this.jobs = jobs;
    this.then = then;
  }

  /**
   * Calls {@code then}, once, as soon as these jobs have come to rest and their results are drawn.
   */
  static void await(FxJobs jobs, Runnable then) {
    new Stillness(jobs, then).start();
  }

  @Override
  public void handle(long now) {
    quiet = jobs.isIdle() ? quiet + 1 : 0;
    if (quiet == QUIET_PULSES) {
      stop();
      then.run();
    }
  }
}
