package onrecord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import onrecord.domain.Finding;
import onrecord.domain.MarkedArticle;
import onrecord.domain.ReadArticle;
import onrecord.domain.Refusal;
import onrecord.exchange.export.LibraryHeader;
import onrecord.store.Applied;
import onrecord.store.Store;
import onrecord.store.Stored;

/** Writes batches of articles to store and index, one transaction each, on the writer thread. */
final class BatchWriter {

  private final WriterThread writer;
  private final Store store;
  private final IndexKeeper keeper;
  private final ChangeListeners listeners;
  private final Restoration restoration;
  private final AtomicBoolean news = new AtomicBoolean();

  BatchWriter(WriterThread writer, Store store, IndexKeeper keeper, ChangeListeners listeners) {
    this.writer = writer;
    this.store = store;
    this.keeper = keeper;
    this.listeners = listeners;
    this.restoration = new Restoration(store, keeper);
  }

  /**
   * Stores and indexes a batch, later.
   *
   * @param exported those of its articles that another library had worked on, as it told them
   * @param refused told of work that cannot be taken over; on the writer's thread
   */
  CompletableFuture<Stored> write(
      Supplier<List<ReadArticle>> batch, List<MarkedArticle> exported, Consumer<Refusal> refused) {
    return writer.start(
        () -> {
          Stored stored = store.addBatch(batch.get());
          List<Long> touched = new ArrayList<>(stored.added());
          touched.addAll(stored.regrouped());
          keeper.put(touched, stored.change());
          restoration.bring(exported, refused);
          noteWhenVisible();
          return stored;
        });
  }

  /** Stores and indexes what was found in an article that the library has. */
  void replaceFindings(long articleId, List<Finding> findings) {
    writer.run(
        () -> {
          Applied applied = store.replaceFindings(articleId, findings);
          keeper.put(applied.touchedArticles(), applied.change());
          noteWhenVisible();
        });
  }

  /** Brings back what another library told of itself, once its articles are in. */
  void restore(LibraryHeader exported) {
    writer.run(() -> restoration.bring(exported));
  }

  private void noteWhenVisible() {
    if (keeper.refreshIfDue()) {
      news.set(true);
    }
  }

  /** Tells the listeners when searches see more than when they were told last. */
  void tellNews() {
    if (news.getAndSet(false)) {
      listeners.tell(LibraryChange.CONTENT);
    }
  }

  /** Lets searches see all batches and makes store and index last on the disk. */
  void finish() {
    writer.run(
        () -> {
          keeper.refresh();
          keeper.commit();
          store.settle();
        });
    listeners.tell(LibraryChange.CONTENT);
  }
}
