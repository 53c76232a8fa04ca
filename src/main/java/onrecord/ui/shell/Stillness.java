package onrecord.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Waits until a window is still: all that was asked for has been loaded and drawn. JavaFX thread
 * only.
 */
final class Stillness extends AnimationTimer {

  /** A result that came in one pulse is drawn in the next. */
  private static final int QUIET_PULSES = 2;

  private final BooleanSupplier isLoaded;
  private final Runnable then;
  private int quiet;

  private Stillness(BooleanSupplier isLoaded, Runnable then) {
    this.isLoaded = isLoaded;
    this.then = then;
  }

  /** Calls {@code then}, once, as soon as what is waited for has been loaded and drawn. */
  static void await(BooleanSupplier isLoaded, Runnable then) {
    new Stillness(isLoaded, then).start();
  }

  @Override
  public void handle(long now) {
    quiet = isLoaded.getAsBoolean() ? quiet + 1 : 0;
    if (quiet == QUIET_PULSES) {
      stop();
      then.run();
    }
  }
}
