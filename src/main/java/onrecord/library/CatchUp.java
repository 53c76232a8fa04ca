package onrecord.library;

import java.util.List;
import onrecord.store.Change;

/**
 * The background work that brings an index up to its store, a few articles at a time, so that edits
 * need not wait for it.
 */
final class CatchUp {

  private final WriterThread writer;
  private final IndexKeeper keeper;

  CatchUp(WriterThread writer, IndexKeeper keeper) {
    this.writer = writer;
    this.keeper = keeper;
  }

  /** Replays everything that the index misses; gives how many articles that were. */
  Long run(JobTicket ticket) {
    List<Change> missing = writer.call(keeper::missing);
    ticket.expect(missing.size());
    int done = 0;
    while (done < missing.size() && ticket.mayGoOn()) {
      int from = done;
      done = writer.call(() -> keeper.replay(missing, from));
      ticket.reached(done);
    }
    if (!ticket.isCancelled()) {
      writer.run(keeper::finishReplay);
    }
    return (long) done;
  }
}
