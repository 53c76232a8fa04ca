package onrecord.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Span;
import onrecord.domain.Standing;
import onrecord.domain.Topic;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of one library. Searching methods may be called from any thread, writing methods from
 * one thread at a time. All throw {@link SearchException} when the disk fails.
 *
 * <p>What {@link #put} and {@link #remove} do is found after {@link #refresh} and lasts after
 * {@link #commit}; it may go on in the background until then. When a writing method throws, be it
 * for what an earlier one left undone, the index has gone back to its last commit, or has started
 * empty when its files were damaged; {@link #lastChange} tells from where the library has to put
 * its articles again. What an {@link ArticleSource} throws is thrown as it is. Threads that use an
 * index must never be interrupted: that closes its files.
 */
public final class SearchIndex implements AutoCloseable {

  private final Path path;
  private final String libraryId;
  private final Segments segments = new Segments();
  private final Highlighter highlighter = new Highlighter();
  private volatile Rules rules = new Rules(Topics.NONE, new Suggestions(Standing.USUAL_THRESHOLD));
  private volatile CompletableFuture<Files> files;

  /** The folder with what writes into it; both are replaced after a failure. */
  private record Files(IndexFolder folder, BlockWriter writer) {

    static Files of(IndexFolder folder) throws IOException {
      return new Files(folder, new BlockWriter(folder.writer()));
    }
  }

  private SearchIndex(Path path, String libraryId) {
    this.path = path;
    this.libraryId = libraryId;
    this.files =
        CompletableFuture.supplyAsync(
            this::firstFiles,
            work -> Thread.ofPlatform().daemon().name("onrecord-index-opening").start(work));
  }

  /**
   * Opens the index in a folder, which is made when absent. An index that is damaged, or that
   * another library, schema or Lucene wrote, is thrown away; then it starts empty.
   *
   * @throws SearchException when the folder cannot be written or another process has it open
   */
  public static SearchIndex open(Path folder, String libraryId) {
    SearchIndex index = openSoon(folder, libraryId);
    index.files();
    return index;
  }

  /**
   * Begins to {@link #open} an index, which takes the longer the more it holds. Whatever needs its
   * files waits for them, and throws what {@link #open} throws when they cannot be had.
   */
  public static SearchIndex openSoon(Path folder, String libraryId) {
    return new SearchIndex(folder, libraryId);
  }

  private Files firstFiles() {
    try {
      return Files.of(IndexFolder.open(path, libraryId, snapshots()));
    } catch (LockObtainFailedException e) {
      throw new SearchException("Another program has the index in " + path + " open.", e);
    } catch (IOException e) {
      throw new SearchException("The index in " + path + " cannot be opened.", e);
    }
  }

  private Files files() {
    try {
      return files.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SearchException told
          ? told
          : new SearchException("The index in " + path + " cannot be opened.", e);
    }
  }

  /** The change number of the last commit; 0 when the index was started empty. */
  public long lastChange() {
    return files().folder().lastChange();
  }

  /**
   * Replaces all that the index knows of these articles by what the source tells of them; those
   * that it does not tell are forgotten. Many articles are asked for by other threads, after this
   * has returned.
   */
  public void put(Collection<Long> articleIds, ArticleSource source) {
    write(now -> now.writer().put(articleIds, source));
  }

  /** Forgets these articles and their statements; unknown ids do nothing. */
  public void remove(Collection<Long> articleIds) {
    write(now -> now.writer().remove(articleIds));
  }

  /** Lets searches see what was written. */
  public void refresh() {
    write(
        now -> {
          now.writer().settle();
          now.folder().searchers().maybeRefreshBlocking();
        });
  }

  /** Makes what was written last on the disk, as of this change of the store. */
  public void commit(long change) {
    write(
        now -> {
          now.writer().settle();
          now.folder().commit(change);
        });
  }

  /**
   * Replaces the topics; every later search has them. May be called from any thread, one at a time.
   */
  public void setTopics(List<Topic> newTopics) {
    follow(new Rules(Topics.of(newTopics), rules.suggestions()));
  }

  /**
   * Sets the least confidence of a statement that is found without being asked for as a suggestion.
   * As {@link #setTopics}, any thread, one at a time.
   */
  public void setThreshold(double threshold) {
    follow(new Rules(rules.topics(), new Suggestions(threshold)));
  }

  private void follow(Rules newRules) {
    rules = newRules;
    segments.forgetAllBut(FacetCounter.rememberedQueries(newRules));
  }

  /**
   * What in the query of a topic could not be understood, one sentence for each broken topic by its
   * name.
   */
  public Map<String, String> topicProblems() {
    return rules.topics().problems();
  }

  /** Finds statements. Words that cannot be parsed are searched as plain words. */
  public Found search(SearchRequest request) {
    Rules now = rules;
    return search(snapshot -> new StatementSearch(snapshot, now).search(request));
  }

  /** How many of the statements that match are each speaker's, by canonical name. */
  public Map<String, Long> speakerCounts(Query query) {
    Rules now = rules;
    return search(snapshot -> new FacetCounter(snapshot.result(query, now), query).everySpeaker());
  }

  /**
   * The values of a facet that hold {@code part}, whatever case and accents, and the chosen ones,
   * those with most statements first: also values that are too many for {@link #search} to give.
   */
  public List<FacetCount> facetCounts(Query query, Facet facet, String part) {
    Rules now = rules;
    return search(
        snapshot -> new FacetCounter(snapshot.result(query, now), query).holding(facet, part));
  }

  /** Finds articles whose text, title or statements match, newest first. */
  public FoundArticles articles(Query query, int offset, int limit) {
    Rules now = rules;
    return search(snapshot -> new ArticleSearch(snapshot, now).search(query, offset, limit));
  }

  /**
   * Names of the topics of these statements, sorted; statements that the index does not know are
   * left out.
   */
  public Map<Long, List<String>> topicsOf(Collection<Long> statementIds) {
    Rules now = rules;
    return search(snapshot -> new TopicTags(snapshot, now.topics()).ofStatements(statementIds));
  }

  /**
   * Where the words of a query stand in a text: inflected, in phrases, by wildcard. Parts with a
   * field's prefix do not count.
   *
   * @return spans in code points of {@code text}, in order, without overlap
   */
  public List<Span> highlights(String words, String text) {
    try {
      return highlighter.highlights(words, text);
    } catch (IOException e) {
      throw new SearchException("The words could not be marked in the text.", e);
    }
  }

  /** How much the index holds. */
  public IndexCounts counts() {
    return search(Snapshot::counts);
  }

  /** The ids of all articles, ascending. */
  public long[] articleIds() {
    return search(Snapshot::articleIds);
  }

  /** Gives the folder back. What was not committed is lost. */
  @Override
  public void close() {
    files.exceptionally(neverOpened -> null).join();
    if (files.isCompletedExceptionally()) {
      return;
    }
    try {
      files().writer().close();
      files().folder().close();
    } catch (IOException e) {
      throw new SearchException("The index could not be closed.", e);
    }
  }

  private SearcherFactory snapshots() {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
          throws IOException {
        return new Snapshot(reader, segments);
      }
    };
  }

  private <T> T search(Searching<T> searching) {
    try {
      IndexFolder current = files().folder();
      Snapshot snapshot = (Snapshot) current.searchers().acquire();
      try {
        return searching.in(snapshot);
      } finally {
        current.searchers().release(snapshot);
      }
    } catch (IOException e) {
      throw new SearchException("The index could not be read.", e);
    }
  }

  private void write(Writing writing) {
    Files now = files();
    try {
      writing.to(now);
    } catch (SourceFailure e) {
      recover(now, e);
      throw e.reason();
    } catch (IOException | RuntimeException e) {
      recover(now, e);
      throw new SearchException(
          "The search index could not be written; nothing of the library is lost, and the index is"
              + " brought up from it again.",
          e);
    }
  }

  /** After a failure nobody knows which documents were taken; the last commit is known. */
  private void recover(Files failed, Exception cause) {
    boolean damaged = failed.folder().isDamaged();
    failed.writer().close();
    try {
      failed.folder().close();
    } catch (IOException | RuntimeException e) {
      // a writer that has failed may fail to close; its lock is free all the same
      cause.addSuppressed(e);
    }
    try {
      files =
          CompletableFuture.completedFuture(
              Files.of(
                  damaged
                      ? IndexFolder.openEmpty(path, libraryId, snapshots())
                      : IndexFolder.open(path, libraryId, snapshots())));
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw new SearchException("The index in " + path + " cannot be opened again.", cause);
    }
  }

  /** One search in one state of the index. */
  private interface Searching<T> {
    T in(Snapshot snapshot) throws IOException;
  }

  /** One write. */
  private interface Writing {
    void to(Files files) throws IOException;
  }
}
