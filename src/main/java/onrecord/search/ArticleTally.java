package onrecord.search;

import java.io.IOException;

/**
 * What one walk over the articles of a set of statements counts. Immutable; the arrays are not to
 * be changed.
 *
 * @param articles how many articles have a statement in the set
 * @param bySource statements by number of the outlet
 * @param byMonth statements by number of the month
 * @param undated statements of undated articles
 */
record ArticleTally(long articles, long[] bySource, long[] byMonth, long undated) {

  /** Counts a set. */
  static ArticleTally of(Snapshot snapshot, DocSet set) throws IOException {
    long[] bySource = new long[snapshot.sources().size()];
    long[] byMonth = new long[snapshot.months().size()];
    long[] articlesAndUndated = new long[2];
    set.forEachArticle(
        snapshot.segments(),
        (leaf, article, count) -> {
          Segment segment = snapshot.segments().get(leaf);
          articlesAndUndated[0]++;
          int source = segment.sources()[article];
          if (source != Names.NONE) {
            bySource[source] += count;
          }
          int month = segment.months()[article];
          if (month != Names.NONE) {
            byMonth[month] += count;
          } else {
            articlesAndUndated[1] += count;
          }
        });
    return new ArticleTally(articlesAndUndated[0], bySource, byMonth, articlesAndUndated[1]);
  }
}
