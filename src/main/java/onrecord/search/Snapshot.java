package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import onrecord.domain.Query;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was at one refresh. Holds what many searches of this state need; what not every
 * state needs is made when first asked for. Thread-safe.
 */
final class Snapshot extends IndexSearcher {

  private static final int REMEMBERED_RESULTS = 8;

  /** Results that differ in their speaker only, as those of a comparison, share these. */
  private static final int REMEMBERED_PARTS = 8;

  private final Segments shared;
  private final List<Segment> segments;
  private final Recent<ResultKey, Result> results = new Recent<>(REMEMBERED_RESULTS);
  private final Recent<org.apache.lucene.search.Query, DocSet> withWords =
      new Recent<>(REMEMBERED_PARTS);

  /** Deleted ones included, so they must not be taken for {@link #withWords}. */
  private final Recent<org.apache.lucene.search.Query, DocSet> inArticles =
      new Recent<>(REMEMBERED_PARTS);

  private long @Nullable [] newest;
  private long @Nullable [] oldest;
  private @Nullable ReprintGroups reprints;
  private @Nullable Totals totals;

  /** What a remembered result depends on. */
  private record ResultKey(Query query, Rules rules) {}

  /** The state that {@code reader} sees. */
  Snapshot(IndexReader reader, Segments shared) throws IOException {
    super(reader);
    this.shared = shared;
    segments = inEachSegment(leaf -> shared.of(getLeafContexts().get(leaf)));
  }

  /** The segments, in the order of {@link #getLeafContexts}. */
  List<Segment> segments() {
    return segments;
  }

  /** Numbers of speakers. */
  Names speakers() {
    return shared.speakers();
  }

  /** Numbers of months. */
  Names months() {
    return shared.months();
  }

  /** Numbers of outlets. */
  Names sources() {
    return shared.sources();
  }

  /** All that matches a query; remembered, since a table asks for page after page. */
  Result result(Query query, Rules rules) throws IOException {
    return results.get(new ResultKey(query, rules), () -> new Result(this, rules, query));
  }

  /** The statements that match and are not deleted, for several results; not to be changed. */
  DocSet statementsWith(org.apache.lucene.search.Query words) throws IOException {
    return withWords.get(words, () -> matching(words, statements()));
  }

  /**
   * The statements of the articles that match, deleted ones included, for several results; not to
   * be changed.
   */
  DocSet statementsIn(org.apache.lucene.search.Query articles) throws IOException {
    return inArticles.get(articles, () -> joined(matching(articles)));
  }

  /** Much faster than to let Lucene join them, where the articles are many. */
  private DocSet joined(DocSet articles) throws IOException {
    return new DocSet(inEachSegment(leaf -> articles.statementsIn(leaf, segments.get(leaf))));
  }

  /** The documents that a Lucene query finds, deleted ones included; the caller may change it. */
  DocSet matching(org.apache.lucene.search.Query query) throws IOException {
    Weight weight = weight(query);
    return new DocSet(
        inEachSegment(leaf -> Segments.matching(getLeafContexts().get(leaf), weight)));
  }

  /** The same among these documents; the caller may change it. */
  DocSet matching(org.apache.lucene.search.Query query, DocSet among) throws IOException {
    Weight weight = weight(query);
    return new DocSet(
        inEachSegment(
            leaf -> Segments.matching(getLeafContexts().get(leaf), weight, among.of(leaf))));
  }

  private Weight weight(org.apache.lucene.search.Query query) throws IOException {
    return createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The same for a query that is asked again and again; not to be changed. */
  DocSet remembered(org.apache.lucene.search.Query query) throws IOException {
    return new DocSet(
        inEachSegment(leaf -> shared.remembered(getLeafContexts().get(leaf), query, this::weight)));
  }

  /** Does the same for every segment, as {@link EachSegment} does. */
  <T> List<T> inEachSegment(EachSegment.Work<T> work) throws IOException {
    return EachSegment.list(getLeafContexts().size(), work);
  }

  /** Every statement that is not deleted; the caller may change it. */
  DocSet statements() {
    List<FixedBitSet> sets = new ArrayList<>();
    for (int leaf = 0; leaf < segments.size(); leaf++) {
      FixedBitSet set = segments.get(leaf).statements().clone();
      Bits live = live(leaf);
      if (live != null) {
        live.applyMask(set, 0);
      }
      sets.add(set);
    }
    return new DocSet(sets);
  }

  /**
   * Every article that is not deleted as {@link Slot}, the newest first, then the undated; those of
   * a day by id.
   */
  synchronized long[] newest() {
    if (newest == null) {
      newest = mergeByNewest();
    }
    return newest;
  }

  /** The same with the oldest first; the undated are still last. */
  synchronized long[] oldest() {
    if (oldest == null) {
      oldest = daysReversed(newest());
    }
    return oldest;
  }

  /** Statements that carry the same words in reprints. */
  synchronized ReprintGroups reprints() throws IOException {
    if (reprints == null) {
      reprints = ReprintGroups.read(this);
    }
    return reprints;
  }

  /** What all statements count. */
  synchronized Totals totals() throws IOException {
    if (totals == null) {
      totals = Totals.of(this);
    }
    return totals;
  }

  /** How much there is. */
  IndexCounts counts() {
    return new IndexCounts(newest().length, statements().cardinality());
  }

  /** The ids of all articles, ascending. */
  long[] articleIds() {
    return Arrays.stream(newest()).map(this::articleId).sorted().toArray();
  }

  /** Which documents of a segment are not deleted; null when all are. */
  @Nullable Bits live(int leaf) {
    return getLeafContexts().get(leaf).reader().getLiveDocs();
  }

  private long articleId(long place) {
    return segments.get(Slot.leaf(place)).articleIds()[Slot.index(place)];
  }

  private int day(long place) {
    return segments.get(Slot.leaf(place)).days()[Slot.index(place)];
  }

  private long[] mergeByNewest() {
    PriorityQueue<Cursor> heads = new PriorityQueue<>();
    int total = 0;
    for (int leaf = 0; leaf < segments.size(); leaf++) {
      total += segments.get(leaf).byNewest().length;
      Cursor cursor = new Cursor(leaf, segments.get(leaf));
      if (cursor.next()) {
        heads.add(cursor);
      }
    }
    long[] merged = new long[total];
    int size = 0;
    Cursor head = heads.poll();
    while (head != null) {
      Bits live = live(head.leaf);
      if (live == null || live.get(head.segment.articleDocs()[head.article])) {
        merged[size++] = Slot.of(head.leaf, head.article);
      }
      head = next(head, heads);
    }
    return Arrays.copyOf(merged, size);
  }

  /** The cursor on the next article; most often the same, for one segment is larger than others. */
  private static @Nullable Cursor next(Cursor head, PriorityQueue<Cursor> others) {
    if (!head.next()) {
      return others.poll();
    }
    Cursor other = others.peek();
    if (other == null || head.compareTo(other) < 0) {
      return head;
    }
    others.add(head);
    return others.poll();
  }

  private long[] daysReversed(long[] byNewest) {
    long[] reversed = byNewest.clone();
    int dated = byNewest.length;
    while (dated > 0 && day(byNewest[dated - 1]) == Segment.UNDATED) {
      dated--;
    }
    int to = 0;
    for (int end = dated; end > 0; ) {
      int start = end - 1;
      while (start > 0 && day(byNewest[start - 1]) == day(byNewest[start])) {
        start--;
      }
      System.arraycopy(byNewest, start, reversed, to, end - start);
      to += end - start;
      end = start;
    }
    return reversed;
  }

  /** Walks the articles of one segment from the newest. */
  private static final class Cursor implements Comparable<Cursor> {

    final int leaf;
    final Segment segment;
    int article;
    private int next;

    Cursor(int leaf, Segment segment) {
      this.leaf = leaf;
      this.segment = segment;
    }

    boolean next() {
      if (next == segment.byNewest().length) {
        return false;
      }
      article = segment.byNewest()[next++];
      return true;
    }

    @Override
    public int compareTo(Cursor other) {
      int byDay = Integer.compare(other.segment.days()[other.article], segment.days()[article]);
      return byDay != 0
          ? byDay
          : Long.compare(segment.articleIds()[article], other.segment.articleIds()[other.article]);
    }
  }
}
