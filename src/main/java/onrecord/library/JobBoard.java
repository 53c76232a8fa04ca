package onrecord.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Starts background work, at once or in turn, and knows what is under way. */
final class JobBoard implements AutoCloseable {

  private final List<BackgroundJob<?>> running = new CopyOnWriteArrayList<>();
  private final Runnable onMove;
  private final ExecutorService turns =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("onrecord-in-turn").daemon().factory());

  /**
   * @param onMove called on the thread of the job whenever one begins, moves or ends
   */
  JobBoard(Runnable onMove) {
    this.onMove = onMove;
  }

  /** Starts {@code work}; its thread is named after {@code threadName}. */
  <T> Job<T> start(String threadName, String title, Function<JobTicket, T> work) {
    return start(title, work, Thread.ofPlatform().name("onrecord-" + threadName).daemon()::start);
  }

  /**
   * Starts {@code work} as soon as all that was started in turn before it is over; cancelled before
   * its turn, it still runs and finds that it may not go on.
   */
  <T> Job<T> startInTurn(String title, Function<JobTicket, T> work) {
    return start(title, work, turns);
  }

  private <T> Job<T> start(String title, Function<JobTicket, T> work, Executor executor) {
    BackgroundJob<T> job = new BackgroundJob<>(title, onMove);
    running.add(job);
    executor.execute(() -> job.run(work, () -> running.remove(job)));
    onMove.run();
    return job;
  }

  /** What is under way, oldest first. */
  List<Job<?>> running() {
    return List.copyOf(running);
  }

  /** Asks everything to stop and waits until it has. */
  @Override
  public void close() {
    running.forEach(Job::cancel);
    for (BackgroundJob<?> job : running) {
      try {
        job.await();
      } catch (LibraryException e) {
        // the job has logged it and told its watchers
        continue;
      }
    }
    turns.close();
  }
}
