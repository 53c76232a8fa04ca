package onrecord.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onrecord.domain.Finding;
import onrecord.domain.MarkedArticle;
import onrecord.extract.StatementFinder;
import onrecord.store.Store;

/** Searches all articles of a library for statements again, a batch of them at a time. */
final class Reextraction {

  private static final int ARTICLES_AT_ONCE = 250;

  private final BatchWriter batches;
  private final ExtractionPool extraction;
  private final JobTicket ticket;
  private long done;

  private Reextraction(BatchWriter batches, ExtractionPool extraction, JobTicket ticket) {
    this.batches = batches;
    this.extraction = extraction;
    this.ticket = ticket;
  }

  /** Gives how many articles were searched. */
  static Long run(Rooms rooms, BatchWriter batches, JobTicket ticket) {
    ticket.expect(rooms.store().counts().articles());
    try (ExtractionPool extraction =
        new ExtractionPool(new StatementFinder(), ticket::isCancelled)) {
      Reextraction work = new Reextraction(batches, extraction, ticket);
      work.searchAll(rooms.store());
      batches.finish();
      return work.done;
    }
  }

  private void searchAll(Store store) {
    long last = 0;
    while (ticket.mayGoOn()) {
      List<MarkedArticle> articles = store.articlesAfter(last, ARTICLES_AT_ONCE);
      if (articles.isEmpty()) {
        return;
      }
      searchAgain(articles);
      last = articles.getLast().article().id();
    }
  }

  private void searchAgain(List<MarkedArticle> articles) {
    List<CompletableFuture<Optional<List<Finding>>>> searches = new ArrayList<>();
    for (MarkedArticle marked : articles) {
      searches.add(extraction.find(marked.article().text()));
    }
    for (int i = 0; i < articles.size() && !ticket.isCancelled(); i++) {
      Optional<List<Finding>> findings = searches.get(i).join();
      if (findings.isPresent()) {
        batches.replaceFindings(articles.get(i).article().id(), findings.get());
        ticket.reached(++done);
      }
    }
    batches.tellNews();
  }
}
