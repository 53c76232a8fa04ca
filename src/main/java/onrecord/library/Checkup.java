package onrecord.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.domain.MarkedArticle;
import onrecord.search.IndexCounts;
import onrecord.search.SearchIndex;
import onrecord.store.Store;

/** Compares the index with the store, article by article, and proves the store sound. */
final class Checkup {

  private static final int ARTICLES_AT_ONCE = 500;

  private final Store store;
  private final SearchIndex index;
  private long articles;
  private long statements;
  private long missing;

  Checkup(Store store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  CheckReport run() {
    List<String> problems = new ArrayList<>(store.problems());
    long[] indexed = index.articleIds();
    store.forEachArticle(ARTICLES_AT_ONCE, batch -> batch.forEach(one -> count(one, indexed)));
    if (missing > 0) {
      problems.add(missing + " of " + articles + " articles are missing in the search index.");
    }
    long superfluous = indexed.length - (articles - missing);
    if (superfluous > 0) {
      problems.add("The search index knows " + superfluous + " articles that are not there.");
    }
    IndexCounts counts = index.counts();
    if (counts.statements() != statements) {
      problems.add(
          "The search index holds %d statements, the library %d."
              .formatted(counts.statements(), statements));
    }
    return new CheckReport(articles, statements, List.copyOf(problems));
  }

  private void count(MarkedArticle marked, long[] indexed) {
    articles++;
    statements += marked.counted().size();
    if (Arrays.binarySearch(indexed, marked.article().id()) < 0) {
      missing++;
    }
  }
}
