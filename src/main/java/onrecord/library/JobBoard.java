package onrecord.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Starts background work, each piece on a thread of its own, and knows what is under way. */
final class JobBoard implements AutoCloseable {

  private final List<BackgroundJob<?>> running = new CopyOnWriteArrayList<>();
  private final Runnable onMove;

  /**
   * @param onMove called on the thread of the job whenever one begins, moves or ends
   */
  JobBoard(Runnable onMove) {
    this.onMove = onMove;
  }

  /** Starts {@code work}; its thread is named after {@code threadName}. */
  <T> Job<T> start(String threadName, String title, Function<JobTicket, T> work) {
    BackgroundJob<T> job = new BackgroundJob<>(title, onMove);
    running.add(job);
    Thread.ofPlatform()
        .name("onrecord-" + threadName)
        .daemon()
        .start(() -> job.run(work, () -> running.remove(job)));
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
  }
}
