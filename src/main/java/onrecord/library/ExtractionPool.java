package onrecord.library;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import onrecord.domain.Finding;
import onrecord.extract.StatementFinder;

/** Finds statements on all cores. Thread-safe; closing waits for what is under way. */
final class ExtractionPool implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("onrecord-extract-", 1).daemon().factory());

  private final StatementFinder finder;
  private final BooleanSupplier cancelled;

  /**
   * @param cancelled when true, texts still waiting are passed over with no findings
   */
  ExtractionPool(StatementFinder finder, BooleanSupplier cancelled) {
    this.finder = finder;
    this.cancelled = cancelled;
  }

  /** The statements of a text, later. */
  CompletableFuture<List<Finding>> find(String text) {
    return CompletableFuture.supplyAsync(
        () -> cancelled.getAsBoolean() ? List.of() : finder.find(text), threads);
  }

  @Override
  public void close() {
    threads.close();
  }
}
