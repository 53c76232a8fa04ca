package onrecord.search;

import static onrecord.search.EachSegment.difference;
import static onrecord.search.EachSegment.sum;

import java.io.IOException;

/**
 * What one walk over the articles of a set of statements counts. Immutable; the arrays are not to
 * be changed.
 *
 * @param articles how many articles have a statement in the set
 * @param whole how many of them have all of their statements in it
 * @param bySource statements by number of the outlet
 * @param byMonth statements by number of the month
 * @param undated statements of undated articles
 */
record ArticleTally(long articles, long whole, long[] bySource, long[] byMonth, long undated) {

  /**
   * Counts a set.
   *
   * @param set statements that are not deleted, and nothing else
   */
  static ArticleTally of(Snapshot snapshot, DocSet set) throws IOException {
    DocSet others = snapshot.statements().andNot(set);
    return others.isThin(snapshot.segments())
        ? snapshot.totals().byArticle().minus(counted(snapshot, others))
        : counted(snapshot, set);
  }

  /** The same by looking at each article of the set. */
  static ArticleTally counted(Snapshot snapshot, DocSet set) throws IOException {
    int sources = snapshot.sources().size();
    int months = snapshot.months().size();
    return snapshot.inEachSegment(leaf -> ofSegment(snapshot, set, leaf, sources, months)).stream()
        .reduce(new ArticleTally(0, 0, new long[sources], new long[months], 0), ArticleTally::plus);
  }

  private static ArticleTally ofSegment(
      Snapshot snapshot, DocSet set, int leaf, int sources, int months) throws IOException {
    Segment segment = snapshot.segments().get(leaf);
    long[] bySource = new long[sources];
    long[] byMonth = new long[months];
    long[] articlesWholeUndated = new long[3];
    set.forEachArticleOf(
        leaf,
        segment,
        (same, article, count) -> {
          articlesWholeUndated[0]++;
          if (count == segment.articleDocs()[article] - segment.firstDoc(article)) {
            articlesWholeUndated[1]++;
          }
          int source = segment.sources()[article];
          if (source != Names.NONE) {
            bySource[source] += count;
          }
          int month = segment.months()[article];
          if (month != Names.NONE) {
            byMonth[month] += count;
          } else {
            articlesWholeUndated[2] += count;
          }
        });
    return new ArticleTally(
        articlesWholeUndated[0],
        articlesWholeUndated[1],
        bySource,
        byMonth,
        articlesWholeUndated[2]);
  }

  private ArticleTally plus(ArticleTally other) {
    return new ArticleTally(
        articles + other.articles,
        whole + other.whole,
        sum(bySource, other.bySource),
        sum(byMonth, other.byMonth),
        undated + other.undated);
  }

  /** What is left without a part of the set: an article goes when that part held it whole. */
  private ArticleTally minus(ArticleTally part) {
    return new ArticleTally(
        articles - part.whole,
        whole - part.articles,
        difference(bySource, part.bySource),
        difference(byMonth, part.byMonth),
        undated - part.undated);
  }
}
