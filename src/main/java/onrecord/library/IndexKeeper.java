package onrecord.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Statement;
import onrecord.search.ArticleSource;
import onrecord.search.SearchIndex;
import onrecord.store.Change;
import onrecord.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in step with the store: puts what changed, and replays what it missed.
 *
 * <p>The index's commit carries a number: every change of the store up to it is in the index. A
 * rebuild is a replay from zero, so one that is broken off goes on where it stood. Articles are
 * read back by the index's threads while the store takes the next. Writer thread only.
 */
final class IndexKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

  /** So many articles are in memory at once. */
  private static final int ARTICLES_AT_ONCE = 250;

  private static final long SHORTEST_PAUSE_NANOS = 1_000_000_000L;

  /** Refreshing takes at most one part of so many of an import's time. */
  private static final int PAUSE_PER_REFRESH = 20;

  private final Store store;
  private final SearchIndex index;

  /** Every change up to this one is in the index. */
  private long indexed;

  /** Whether changes between {@link #indexed} and the store's last one are missing. */
  private boolean behind;

  private boolean uncommitted;
  private long lastRefresh = System.nanoTime();
  private long pause = SHORTEST_PAUSE_NANOS;

  IndexKeeper(Store store, SearchIndex index) {
    this.store = store;
    this.index = index;
    rulesChanged();
  }

  /** Looks at what the index holds; nothing else of this may be called before. */
  void begin() {
    if (index.lastChange() > store.lastChange()) {
      LOG.warn("the index knows changes that the store does not; it is built again");
      startAnew();
    } else {
      goBackTo(index.lastChange());
    }
  }

  /** Whether the index misses changes; then searches find less until {@link #replay} is done. */
  boolean isBehind() {
    return behind;
  }

  /** Forgets everything, so that a replay builds the index again. */
  void startAnew() {
    List<Long> all = new ArrayList<>();
    for (long id : index.articleIds()) {
      all.add(id);
    }
    index.remove(all);
    index.commit(0);
    goBackTo(0);
  }

  private void goBackTo(long change) {
    indexed = change;
    behind = change < store.lastChange();
  }

  /**
   * Indexes articles that a transaction of the store touched. When the index cannot be written the
   * store is right all the same: the next call brings the index up again.
   *
   * @param change the transaction's number
   */
  void put(Collection<Long> articleIds, long change) {
    write(articleIds);
    if (!behind) {
      indexed = change;
    }
  }

  private void write(Collection<Long> articleIds) {
    orGoBack(() -> writeInParts(List.copyOf(articleIds)));
  }

  /** Does what may fail on the disk; the index counts as it was at its last commit then. */
  private void orGoBack(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      goBackTo(index.lastChange());
      throw e;
    }
  }

  private void writeInParts(List<Long> ids) {
    for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
      index.put(ids.subList(from, Math.min(ids.size(), from + ARTICLES_AT_ONCE)), this::stored);
    }
    uncommitted = true;
  }

  /** Called by the index's threads. What a later transaction has changed meanwhile is put again. */
  private ArticleSource.Told stored(List<Long> ids) {
    List<MarkedArticle> articles = store.articles(ids);
    return new ArticleSource.Told(articles, store.speakersById(speakerIds(articles)));
  }

  private static Set<Long> speakerIds(List<MarkedArticle> articles) {
    Set<Long> ids = new HashSet<>();
    for (MarkedArticle marked : articles) {
      for (Statement statement : marked.statements()) {
        statement.attribution().everybody().forEach(who -> ids.add(who.id()));
      }
    }
    return ids;
  }

  /** Takes over the store's topics and threshold as they are now. */
  void rulesChanged() {
    index.setTopics(store.topics());
    index.setThreshold(store.threshold());
  }

  /** Lets searches see everything that was put. */
  void refresh() {
    long begun = System.nanoTime();
    orGoBack(index::refresh);
    lastRefresh = System.nanoTime();
    pause = Math.max(SHORTEST_PAUSE_NANOS, PAUSE_PER_REFRESH * (lastRefresh - begun));
  }

  /** {@link #refresh}, but not so often that an import has nothing else to do. */
  boolean refreshIfDue() {
    if (System.nanoTime() - lastRefresh < pause) {
      return false;
    }
    refresh();
    return true;
  }

  /** Makes the index last on the disk as it is; does nothing when it does already. */
  void commit() {
    if (uncommitted) {
      orGoBack(() -> index.commit(indexed));
      uncommitted = false;
    }
  }

  /** What the index misses, oldest change first. */
  List<Change> missing() {
    return store.changesSince(indexed);
  }

  /**
   * Indexes the next of the missing changes.
   *
   * @param missing as {@link #missing} gave them
   * @param from the first one that was not yet replayed
   * @return the first one that is left
   */
  int replay(List<Change> missing, int from) {
    int to = Math.min(missing.size(), from + ARTICLES_AT_ONCE);
    write(missing.subList(from, to).stream().map(Change::articleId).toList());
    if (to > from) {
      // a transaction is in the index only when all of its articles are
      indexed = to < missing.size() ? missing.get(to).number() - 1 : missing.get(to - 1).number();
    }
    refreshIfDue();
    return to;
  }

  /** Indexes what came in while the missing changes were replayed; then nothing is behind. */
  void finishReplay() {
    List<Change> late = missing();
    for (int done = 0; done < late.size(); ) {
      done = replay(late, done);
    }
    indexed = store.lastChange();
    behind = false;
    uncommitted = true;
    refresh();
    commit();
  }
}
