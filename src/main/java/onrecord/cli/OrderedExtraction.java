package onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onrecord.extract.FoundStatements;
import onrecord.extract.StatementFinder;

/**
 * Finds statements on all cores and prints them in the order of the texts; a bounded number of
 * texts is under way at once. For one thread.
 */
final class OrderedExtraction implements AutoCloseable {

  private static final int TEXTS_A_CORE = 16;

  private final StatementFinder finder;
  private final JsonFindings printer;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          cores, Thread.ofPlatform().name("onrecord-extract-", 1).daemon().factory());
  private final Deque<Search> underWay = new ArrayDeque<>();

  private record Search(JsonNode id, CompletableFuture<FoundStatements> found) {}

  OrderedExtraction(StatementFinder finder, JsonFindings printer) {
    this.finder = finder;
    this.printer = printer;
  }

  /** Takes a text; prints what is ready, waits when too much is under way. */
  void take(JsonNode id, String text) throws IOException {
    while (underWay.size() >= cores * TEXTS_A_CORE || isNextReady()) {
      printNext();
    }
    underWay.add(new Search(id, CompletableFuture.supplyAsync(() -> finder.read(text), threads)));
  }

  private boolean isNextReady() {
    Search next = underWay.peekFirst();
    return next != null && next.found().isDone();
  }

  private void printNext() throws IOException {
    Search next = underWay.removeFirst();
    printer.write(next.id(), next.found().join());
  }

  /** Prints what is left. */
  @Override
  public void close() throws IOException {
    try (threads) {
      while (!underWay.isEmpty()) {
        printNext();
      }
    } finally {
      printer.flush();
    }
  }
}
