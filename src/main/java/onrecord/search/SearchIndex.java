package onrecord.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.Topic;

/**
 * The index of one library. Searching methods may be called from any thread, writing methods from
 * one thread at a time. All throw {@link SearchException} when the disk fails.
 *
 * <p>What {@link #put} and {@link #remove} do is found after {@link #refresh} and lasts after
 * {@link #commit}. Threads that use an index must never be interrupted: that closes its files.
 */
public final class SearchIndex implements AutoCloseable {

  private SearchIndex() {}

  /**
   * Opens the index in a folder, which is made when absent. An index that is damaged, or that
   * another library, schema or Lucene wrote, is thrown away; then it starts empty.
   *
   * @throws SearchException when the folder cannot be written or another process has it open
   */
  public static SearchIndex open(Path folder, String libraryId) {
    throw new UnsupportedOperationException();
  }

  /** The change number of the last commit; 0 when the index was started empty. */
  public long lastChange() {
    throw new UnsupportedOperationException();
  }

  /**
   * Replaces all that the index knows of these articles.
   *
   * @param speakers by key, at least those of the statements; a missing one is indexed by its
   *     canonical name only
   */
  public void put(Collection<MarkedArticle> articles, Map<Long, Speaker> speakers) {
    throw new UnsupportedOperationException();
  }

  /** Forgets these articles and their statements; unknown ids do nothing. */
  public void remove(Collection<Long> articleIds) {
    throw new UnsupportedOperationException();
  }

  /** Lets searches see what was written. */
  public void refresh() {
    throw new UnsupportedOperationException();
  }

  /** Makes what was written last on the disk, as of this change of the store. */
  public void commit(long change) {
    throw new UnsupportedOperationException();
  }

  /** Replaces the topics; every later search has them. May be called from any thread. */
  public void setTopics(List<Topic> topics) {
    throw new UnsupportedOperationException();
  }

  /**
   * What in the query of a topic could not be understood, one sentence for each broken topic by its
   * name.
   */
  public Map<String, String> topicProblems() {
    throw new UnsupportedOperationException();
  }

  /** Finds statements. Words that cannot be parsed are searched as plain words. */
  public Found search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  /** Finds articles whose text, title or statements match, newest first. */
  public FoundArticles articles(Query query, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * Names of the topics of these statements, sorted; statements that the index does not know are
   * left out.
   */
  public Map<Long, List<String>> topicsOf(Collection<Long> statementIds) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where the words of a query stand in a text: inflected, in phrases, by wildcard. Parts with a
   * field's prefix do not count.
   *
   * @return spans in code points of {@code text}, in order, without overlap
   */
  public List<Span> highlights(String words, String text) {
    throw new UnsupportedOperationException();
  }

  /** How much the index holds. */
  public IndexCounts counts() {
    throw new UnsupportedOperationException();
  }

  /** The ids of all articles, ascending. */
  public long[] articleIds() {
    throw new UnsupportedOperationException();
  }

  /** Gives the folder back. What was not committed is lost. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
