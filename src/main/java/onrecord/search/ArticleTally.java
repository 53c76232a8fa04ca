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
    int sources = snapshot.sources().size();
    int months = snapshot.months().size();
    return snapshot.inEachSegment(leaf -> ofSegment(snapshot, set, leaf, sources, months)).stream()
        .reduce(new ArticleTally(0, new long[sources], new long[months], 0), ArticleTally::plus);
  }

  private static ArticleTally ofSegment(
      Snapshot snapshot, DocSet set, int leaf, int sources, int months) throws IOException {
    Segment segment = snapshot.segments().get(leaf);
    long[] bySource = new long[sources];
    long[] byMonth = new long[months];
    long[] articlesAndUndated = new long[2];
    set.forEachArticleOf(
        leaf,
        segment,
        (same, article, count) -> {
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

  private ArticleTally plus(ArticleTally other) {
    return new ArticleTally(
        articles + other.articles,
        EachSegment.sum(bySource, other.bySource),
        EachSegment.sum(byMonth, other.byMonth),
        undated + other.undated);
  }
}
