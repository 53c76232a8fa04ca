package onrecord.library;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import onrecord.domain.Finding;
import onrecord.domain.ImportedArticle;
import onrecord.domain.ReadArticle;
import onrecord.extract.FoundStatements;
import onrecord.extract.StatementFinder;

/**
 * Finds statements on all cores. Thread-safe; closing waits for what is under way.
 *
 * <p>What was still waiting when the work was cancelled is passed over, which gives nothing: an
 * article without its statements must not be taken for one that holds none.
 */
final class ExtractionPool implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("onrecord-extract-", 1).daemon().factory());

  private final StatementFinder finder;
  private final BooleanSupplier cancelled;

  /**
   * @param cancelled when true, what is still waiting is passed over
   */
  ExtractionPool(StatementFinder finder, BooleanSupplier cancelled) {
    this.finder = finder;
    this.cancelled = cancelled;
  }

  /** The statements of a text, later; empty when it was passed over. */
  CompletableFuture<Optional<List<Finding>>> find(String text) {
    return unlessCancelled(() -> finder.find(text));
  }

  /**
   * The article with its statements, later; empty when it was passed over. Where the file told no
   * language it gets the one that it reads as.
   */
  CompletableFuture<Optional<ReadArticle>> read(ImportedArticle article) {
    return unlessCancelled(
        () -> {
          FoundStatements found = finder.read(article.text());
          return new ReadArticle(article.inLanguage(found.language()), found.findings());
        });
  }

  private <T> CompletableFuture<Optional<T>> unlessCancelled(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        () -> cancelled.getAsBoolean() ? Optional.empty() : Optional.of(work.get()), threads);
  }

  @Override
  public void close() {
    threads.close();
  }
}
