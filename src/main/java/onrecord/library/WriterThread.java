package onrecord.library;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread of a library that writes to its store and its index, one piece at a time. */
final class WriterThread implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);

  private final ScheduledThreadPoolExecutor executor;

  WriterThread() {
    executor =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("onrecord-writer").daemon().factory());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    executor.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
  }

  /** Runs {@code work} there, waits for it and gives its result or throws what it threw. */
  <T> T call(Supplier<T> work) {
    try {
      return start(work).join();
    } catch (CompletionException e) {
      throw Failures.asLibraryException(e);
    }
  }

  /** Runs {@code work} there and waits for its end. */
  void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /** Runs {@code work} there, after everything that was asked before. */
  <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, executor);
  }

  /** Runs {@code work} there, after everything that was asked before; it must not fail. */
  void start(Runnable work) {
    executor.execute(work);
  }

  /** Runs {@code work} there again and again; a failure is logged and does not end it. */
  void every(Duration pause, Runnable work) {
    executor.scheduleWithFixedDelay(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.error("the writer's regular work failed", e);
          }
        },
        pause.toMillis(),
        pause.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** Does what was asked before and takes no more. */
  @Override
  public void close() {
    executor.close();
  }
}
