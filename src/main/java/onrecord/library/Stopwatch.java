package onrecord.library;

/**
 * Measures how long work has run, pauses left out, and guesses how long it will. It stands until it
 * is started. Not thread-safe.
 */
final class Stopwatch {

  /** A rate that was measured for less than this says nothing yet. */
  private static final long NANOS_BEFORE_GUESS = 1_000_000_000L;

  private long behind;
  private long startedAt;
  private boolean running;

  void start() {
    if (!running) {
      startedAt = System.nanoTime();
      running = true;
    }
  }

  void stop() {
    if (running) {
      behind = nanos();
      running = false;
    }
  }

  long nanos() {
    return running ? behind + System.nanoTime() - startedAt : behind;
  }

  /** Seconds until {@code total} at the rate so far, or -1 when it cannot be told. */
  long secondsLeft(long done, long total) {
    long nanos = nanos();
    if (done <= 0 || total < done || nanos < NANOS_BEFORE_GUESS) {
      return -1;
    }
    return Math.round((double) nanos / done * (total - done) / 1e9);
  }
}
