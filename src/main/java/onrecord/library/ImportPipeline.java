package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onrecord.domain.ImportedArticle;
import onrecord.domain.MarkedArticle;
import onrecord.domain.ReadArticle;
import onrecord.domain.Refusal;
import onrecord.exchange.ArticleSink;
import onrecord.exchange.ReadOptions;
import onrecord.exchange.export.LibraryHeader;
import onrecord.extract.StatementFinder;
import onrecord.store.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import: reads on its own thread, finds statements on all cores, writes batches on the writer
 * thread. All three work at once; a bounded number of batches lies between them.
 *
 * <p>Each batch is one transaction. Cancelling drops what is not yet written and keeps the rest.
 */
final class ImportPipeline implements ArticleSink {

  private static final Logger LOG = LoggerFactory.getLogger(ImportPipeline.class);

  /** Small, because an edit made during an import waits for the batch that is being written. */
  private static final int BATCH_ARTICLES = 200;

  private static final int BATCH_CHARACTERS = 4_000_000;
  private static final long BATCH_NANOS = 1_000_000_000L;
  private static final int BATCHES_UNDER_WAY = 4;

  private final Rooms rooms;
  private final BatchWriter batches;
  private final ExtractionPool extraction;
  private final ImportTally tally;
  private final JobTicket ticket;

  private final Deque<CompletableFuture<Stored>> underWay = new ArrayDeque<>();
  private final List<LibraryHeader> exportedLibraries = new ArrayList<>();
  private List<MarkedArticle> exported = new ArrayList<>();
  private List<Waiting> batch = new ArrayList<>();
  private long batchCharacters;
  private long batchBegun;
  private long bytesBehind;

  private record Waiting(ImportedArticle article, CompletableFuture<Optional<ReadArticle>> read) {}

  private ImportPipeline(
      Rooms rooms, BatchWriter batches, ExtractionPool extraction, JobTicket ticket) {
    this.rooms = rooms;
    this.batches = batches;
    this.extraction = extraction;
    this.ticket = ticket;
    this.tally = new ImportTally();
  }

  /** Reads everything the request names; gives what came of it, as far as it came. */
  static ImportReport run(
      Rooms rooms, BatchWriter batches, ImportRequest request, JobTicket ticket) {
    try (ExtractionPool extraction =
        new ExtractionPool(new StatementFinder(), ticket::isCancelled)) {
      return new ImportPipeline(rooms, batches, extraction, ticket).read(request);
    }
  }

  private ImportReport read(ImportRequest request) {
    if (!ticket.mayGoOn()) {
      return tally.report(); // cancelled while it waited for its turn
    }
    ticket.expect(request.paths().stream().mapToLong(rooms.reader()::sizeOf).sum());
    ReadOptions options = new ReadOptions(request.columns(), request.date(), request.source());
    for (Path path : request.paths()) {
      if (ticket.mayGoOn()) {
        rooms.reader().read(path, options, this);
        bytesBehind += rooms.reader().sizeOf(path);
      }
    }
    send();
    collectDownTo(0);
    if (!ticket.isCancelled()) {
      exportedLibraries.forEach(batches::restore);
    }
    batches.finish();
    return tally.report();
  }

  @Override
  public void article(ImportedArticle article) {
    if (!ticket.mayGoOn()) {
      return;
    }
    if (batch.isEmpty()) {
      batchBegun = System.nanoTime();
    }
    batch.add(new Waiting(article, extraction.read(article)));
    batchCharacters += article.text().length();
    if (batch.size() >= BATCH_ARTICLES
        || batchCharacters >= BATCH_CHARACTERS
        || System.nanoTime() - batchBegun >= BATCH_NANOS) {
      send();
    }
  }

  @Override
  public void exported(MarkedArticle article) {
    if (HandWork.isOn(article)) {
      exported.add(article);
    }
  }

  @Override
  public void exported(LibraryHeader library) {
    exportedLibraries.add(library);
  }

  @Override
  public void refused(Refusal refusal) {
    tally.refuse(refusal);
  }

  @Override
  public boolean isCancelled() {
    return ticket.isCancelled();
  }

  @Override
  public void progress(long bytesRead) {
    ticket.reached(bytesBehind + bytesRead);
  }

  /** Hands the batch on; waits when the writer is too far behind. */
  private void send() {
    if (batch.isEmpty() || ticket.isCancelled()) {
      return;
    }
    collectDownTo(BATCHES_UNDER_WAY - 1);
    List<Waiting> full = batch;
    List<MarkedArticle> workedOn = exported;
    batch = new ArrayList<>();
    exported = new ArrayList<>();
    batchCharacters = 0;
    CompletableFuture<?>[] searched =
        full.stream().map(Waiting::read).toArray(CompletableFuture[]::new);
    CompletableFuture<?> ready = CompletableFuture.allOf(searched).exceptionally(failed -> null);
    // batches are written in the order of the input, or ids would depend on luck
    CompletableFuture<?> turn =
        underWay.isEmpty() ? ready : ready.thenCombine(underWay.getLast(), (a, b) -> b);
    underWay.add(
        turn.thenCompose(any -> batches.write(() -> searched(full), workedOn, tally::refuse)));
  }

  private List<ReadArticle> searched(List<Waiting> articles) {
    return articles.stream().flatMap(waiting -> searched(waiting).stream()).toList();
  }

  private Optional<ReadArticle> searched(Waiting waiting) {
    try {
      return waiting.read().join();
    } catch (RuntimeException e) {
      LOG.error("no statements were found in {}", waiting.article().place(), e);
      tally.refuse(
          new Refusal(
              waiting.article().place(),
              "The article was taken in, but the search for statements failed on its text."));
      return Optional.of(new ReadArticle(waiting.article(), List.of()));
    }
  }

  private void collectDownTo(int left) {
    while (underWay.size() > left) {
      tally.add(underWay.removeFirst().join());
      batches.tellNews();
    }
  }
}
