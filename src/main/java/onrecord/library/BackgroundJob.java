package onrecord.library;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One job from its start to its end. Thread-safe: the work, its watchers and whoever waits may all
 * be on different threads.
 *
 * @param <T> what the work gives
 */
final class BackgroundJob<T> implements Job<T>, JobTicket {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundJob.class);

  /** Watchers redraw at most this often; the beginning, pauses and the end are told at once. */
  private static final long NANOS_BETWEEN_MOVES = 100_000_000L;

  private final Runnable onMove;
  private final Stopwatch stopwatch = new Stopwatch();
  private final CompletableFuture<T> end = new CompletableFuture<>();

  private State state = State.RUNNING;
  private boolean cancelled;
  private String title;
  private long done;
  private long total = -1;
  private long lastMove = System.nanoTime() - NANOS_BETWEEN_MOVES;
  private @Nullable String failure;

  /**
   * @param title what is being done
   * @param onMove called, without any lock held, whenever the job moved
   */
  BackgroundJob(String title, Runnable onMove) {
    this.title = title;
    this.onMove = onMove;
  }

  /**
   * Does the work on this thread and ends the job, whatever happens.
   *
   * @param beforeEnd called when the work is over, before anybody who waits learns of it
   */
  void run(Function<JobTicket, T> work, Runnable beforeEnd) {
    begin();
    try {
      T result = work.apply(this);
      over(isCancelled() ? State.CANCELLED : State.DONE);
      beforeEnd.run();
      end.complete(result);
    } catch (Throwable problem) {
      LibraryException told = Failures.asLibraryException(problem);
      LOG.error("{}: {}", progress().title(), told.getMessage(), told.getCause());
      synchronized (this) {
        failure = told.getMessage();
      }
      over(State.FAILED);
      beforeEnd.run();
      end.completeExceptionally(told);
    }
    onMove.run();
  }

  private synchronized void begin() {
    if (state == State.RUNNING) {
      stopwatch.start();
    }
  }

  private synchronized void over(State last) {
    state = last;
    stopwatch.stop();
    notifyAll();
  }

  @Override
  public synchronized State state() {
    return state;
  }

  @Override
  public synchronized Progress progress() {
    return new Progress(title, done, total, stopwatch.secondsLeft(done, total));
  }

  @Override
  public void pause() {
    change(State.RUNNING, State.PAUSED);
  }

  @Override
  public void resume() {
    change(State.PAUSED, State.RUNNING);
  }

  private void change(State from, State to) {
    synchronized (this) {
      if (state != from || cancelled) {
        return;
      }
      state = to;
      if (to == State.PAUSED) {
        stopwatch.stop();
      } else {
        stopwatch.start();
      }
      notifyAll();
    }
    onMove.run();
  }

  @Override
  public synchronized void cancel() {
    cancelled = true;
    if (state == State.PAUSED) {
      state = State.RUNNING;
    }
    notifyAll();
  }

  @Override
  public T await() {
    try {
      return end.join();
    } catch (CompletionException e) {
      throw Failures.asLibraryException(e);
    }
  }

  @Override
  public synchronized Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public synchronized boolean mayGoOn() {
    while (state == State.PAUSED && !cancelled) {
      try {
        wait();
      } catch (InterruptedException e) {
        // nobody in this program interrupts; whoever does from outside means "stop"
        cancelled = true;
      }
    }
    return !cancelled;
  }

  @Override
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  @Override
  public synchronized void doing(String newTitle) {
    title = newTitle;
  }

  @Override
  public synchronized void expect(long newTotal) {
    total = newTotal;
  }

  @Override
  public void reached(long newDone) {
    synchronized (this) {
      done = newDone;
      long now = System.nanoTime();
      if (now - lastMove < NANOS_BETWEEN_MOVES) {
        return;
      }
      lastMove = now;
    }
    onMove.run();
  }
}
