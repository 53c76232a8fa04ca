package onrecord.library;

import java.util.Optional;

/**
 * Work in the background that can be watched, paused and cancelled. Thread-safe.
 *
 * <p>Cancelling sets a flag that the work looks at between two items; no thread is ever
 * interrupted.
 *
 * @param <T> what the work gives
 */
public interface Job<T> {

  /** Where a job stands. */
  enum State {
    RUNNING,
    PAUSED,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }
  }

  /**
   * How far a job is.
   *
   * @param title what is being done, for the status bar
   * @param done items behind
   * @param total items in all, or -1 when not yet known
   * @param secondsLeft estimate, or -1 when there is none
   */
  record Progress(String title, long done, long total, long secondsLeft) {}

  State state();

  Progress progress();

  void pause();

  void resume();

  /** Asks the job to stop at the next item; what was committed stays. */
  void cancel();

  /**
   * Waits for the end; gives the result, which a cancelled job has too, as far as it came. Throws
   * {@link LibraryException} when it failed.
   */
  T await();

  /** The sentence for the user when the job failed. */
  Optional<String> failure();
}
