package onrecord.library;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Looks after the index in the background: commits it now and then, brings it up, rebuilds it. */
final class Upkeep {

  private final WriterThread writer;
  private final IndexKeeper keeper;
  private final JobBoard board;
  private final ChangeListeners listeners;
  private final Troubles troubles;
  private final AtomicReference<@Nullable Job<Long>> catchUp = new AtomicReference<>();

  Upkeep(
      WriterThread writer,
      IndexKeeper keeper,
      JobBoard board,
      ChangeListeners listeners,
      Troubles troubles) {
    this.writer = writer;
    this.keeper = keeper;
    this.board = board;
    this.listeners = listeners;
    this.troubles = troubles;
  }

  /**
   * Looks at the index as soon as it is open, and brings it up when it is behind. Ends with whether
   * it is, or with the reason why the index cannot be opened.
   */
  CompletableFuture<Boolean> begin() {
    return writer.start(
        () -> {
          keeper.begin();
          startWhenBehind();
          return keeper.isBehind();
        });
  }

  /** To be called on the writer thread from time to time. */
  void tick() {
    troubles.watch(Troubles.Cause.COMMIT, this::commit);
    startWhenBehind();
  }

  private boolean commit() {
    keeper.commit();
    return true;
  }

  private void startWhenBehind() {
    Job<Long> last = catchUp.get();
    boolean nobodyDoes =
        last == null || last.state() == Job.State.DONE || last.state() == Job.State.FAILED;
    if (keeper.isBehind() && nobodyDoes) {
      catchUp.set(board.start("index", "Building the search index", this::replay));
    }
  }

  private Long replay(JobTicket ticket) {
    Long replayed =
        troubles.watch(Troubles.Cause.REPLAY, () -> new CatchUp(writer, keeper).run(ticket));
    listeners.tell(LibraryChange.CONTENT);
    return replayed;
  }

  /** Waits until the index is in step with the store. */
  void settle() {
    writer.run(this::startWhenBehind);
    Job<Long> last = catchUp.get();
    if (last != null) {
      last.await();
    }
    writer.run(keeper::commit);
  }

  /** Throws the index away, builds it again and waits for it. */
  void rebuild() {
    settle();
    writer.run(keeper::startAnew);
    settle();
  }
}
