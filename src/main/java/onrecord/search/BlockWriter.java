package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onrecord.domain.MarkedArticle;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.NumericUtils;

/**
 * Writes the blocks of articles. A batch that is worth it is read and written by several threads
 * while the caller goes on; {@link #settle} waits for it. For one thread at a time.
 */
final class BlockWriter implements AutoCloseable {

  private static final int WORTH_SHARING = 32;
  private static final int MOST_THREADS = 4;

  private final IndexWriter writer;
  private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  private final ExecutorService helpers =
      Executors.newFixedThreadPool(
          threads, task -> Thread.ofPlatform().daemon().name("onrecord-index-", 0).unstarted(task));

  private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

  /** No article above this id was ever written, so that nothing has to be deleted for it. */
  private long highestId;

  /** Writes with this writer. */
  BlockWriter(IndexWriter writer) throws IOException {
    this.writer = writer;
    this.highestId = highestId(writer);
  }

  private static long highestId(IndexWriter writer) throws IOException {
    long highest = 0;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        PointValues ids = leaf.reader().getPointValues(Fields.ARTICLE_ID);
        if (ids != null) {
          highest = Math.max(highest, NumericUtils.sortableBytesToLong(ids.getMaxPackedValue(), 0));
        }
      }
    }
    return highest;
  }

  /** Replaces the blocks of these articles; that it failed may be thrown by the next call. */
  void put(Collection<Long> articleIds, ArticleSource source) throws IOException {
    settle();
    List<Long> ids = List.copyOf(articleIds);
    long known = highestId;
    highestId = ids.stream().mapToLong(Long::longValue).reduce(known, Math::max);
    if (ids.size() < WORTH_SHARING) {
      put(ids, known, source);
      return;
    }
    List<CompletableFuture<Void>> shares = new ArrayList<>();
    for (int share = 0; share < threads; share++) {
      int from = share * ids.size() / threads;
      int to = (share + 1) * ids.size() / threads;
      shares.add(
          CompletableFuture.runAsync(
              () -> putShare(ids.subList(from, to), known, source), helpers));
    }
    underWay = CompletableFuture.allOf(shares.toArray(CompletableFuture[]::new));
  }

  /** Waits until everything that was put is written; throws when it was not. */
  void settle() throws IOException {
    try {
      underWay.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SourceFailure failure) {
        throw failure;
      }
      throw new IOException("a share of the batch was not written", e.getCause());
    }
  }

  private void putShare(List<Long> ids, long known, ArticleSource source) {
    try {
      put(ids, known, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(List<Long> ids, long known, ArticleSource source) throws IOException {
    ArticleSource.Told told = ask(source, ids);
    Documents documents = new Documents(told.speakers());
    Set<Long> untold = new HashSet<>(ids);
    for (MarkedArticle article : told.articles()) {
      long id = article.article().id();
      untold.remove(id);
      List<Document> block = documents.of(article);
      if (id > known) {
        writer.addDocuments(block);
      } else {
        writer.updateDocuments(block(id), block);
      }
    }
    delete(untold);
  }

  private static ArticleSource.Told ask(ArticleSource source, List<Long> ids) {
    try {
      return source.articles(ids);
    } catch (RuntimeException e) {
      throw new SourceFailure(e);
    }
  }

  /** Removes the blocks of these articles. */
  void remove(Collection<Long> articleIds) throws IOException {
    settle();
    delete(articleIds);
  }

  private void delete(Collection<Long> articleIds) throws IOException {
    writer.deleteDocuments(articleIds.stream().map(BlockWriter::block).toArray(Term[]::new));
  }

  private static Term block(long articleId) {
    return new Term(Fields.BLOCK, Long.toString(articleId));
  }

  @Override
  public void close() {
    helpers.close();
  }
}
