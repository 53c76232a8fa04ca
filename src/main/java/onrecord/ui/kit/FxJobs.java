package onrecord.ui.kit;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * {@link Jobs} of the running window: a few threads of its own, results by {@link
 * Platform#runLater}.
 *
 * <p>Overtaken work that has not begun is skipped; work that has begun runs to its end and its
 * result is dropped. No thread is ever interrupted, because that would close the search index for
 * good. Thread-safe.
 */
public final class FxJobs implements Jobs {

  private static final int READERS = 2;

  private final ExecutorService readers;
  private final ExecutorService writer;
  private final Map<String, Object> newest = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean closed;

  public FxJobs() {
    readers =
        Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("window-reads-", 1).factory());
    writer =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("window-edits").factory());
  }

  @Override
  public <T> void latest(
      String slot, Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    Object ticket = new Object();
    newest.put(slot, ticket);
    begin(
        readers,
        () -> {
          if (newest.get(slot) == ticket) {
            finish(attempt(work, onResult, onFailure), () -> newest.get(slot) == ticket);
          } else {
            underWay.decrementAndGet();
          }
        });
  }

  @Override
  public <T> void inOrder(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    begin(writer, () -> finish(attempt(work, onResult, onFailure), () -> true));
  }

  /** Whether every piece of work is done and its result handed on. */
  public boolean isIdle() {
    return underWay.get() == 0;
  }

  /** Blocks until the last piece of work is done; call it away from the JavaFX thread. */
  @Override
  public void close() {
    closed = true;
    readers.close();
    writer.close();
  }

  private void begin(ExecutorService executor, Runnable work) {
    underWay.incrementAndGet();
    try {
      executor.execute(work);
    } catch (RejectedExecutionException afterClose) {
      underWay.decrementAndGet();
    }
  }

  // Work may throw anything; whatever it is, the user must hear of it.
  @SuppressWarnings("CatchingUnchecked")
  private static <T> Runnable attempt(
      Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    try {
      T result = work.call();
      return () -> onResult.accept(result);
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      return () -> onFailure.accept(failure);
    }
  }

  private void finish(Runnable handOver, BooleanSupplier isWanted) {
    Platform.runLater(
        () -> {
          try {
            if (!closed && isWanted.getAsBoolean()) {
              handOver.run();
            }
          } finally {
            underWay.decrementAndGet();
          }
        });
  }
}
