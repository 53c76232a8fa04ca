package onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import onrecord.domain.StatementOrder;
import org.apache.lucene.util.FixedBitSet;

/**
 * The statements of a result in an order; ties by newest article and place in it. A table can jump
 * to any place of it. Costs 8 bytes for each statement. Immutable.
 */
final class Ranking {

  /** Articles that are walked by in the time in which one statement is sorted. */
  private static final int STEPS_PER_SORTED = 8;

  /** Up to here a page is found faster than everything is sorted. */
  private static final int FEW = 2000;

  private final StatementOrder order;
  private final long[] statements;

  private Ranking(StatementOrder order, long[] statements) {
    this.order = order;
    this.statements = statements;
  }

  /** Takes one statement after the other. */
  private interface Taker {
    void take(int leaf, int article, int doc);
  }

  /** A statement with the number that it is sorted by. */
  private record Ranked(long rank, long statement) {}

  /** A page of a result as {@link Slot}s of statements. */
  static long[] page(Result result, StatementOrder order, int offset, int limit)
      throws IOException {
    StatementOrder effective =
        order == StatementOrder.RELEVANCE && result.reading().query() == null
            ? StatementOrder.NEWEST
            : order;
    long end = Math.min((long) offset + limit, result.found().cardinality());
    return switch (effective) {
      case NEWEST, OLDEST ->
          isSoonerSorted(result, end)
              ? byDay(result, effective, offset, end)
              : walked(result, effective, offset, end);
      default ->
          end <= FEW
              ? first(result, effective, offset, (int) end)
              : result.ranking(effective).page(offset, end);
    };
  }

  /** The order of this ranking. */
  StatementOrder order() {
    return order;
  }

  private long[] page(int offset, long end) {
    return offset >= statements.length
        ? new long[0]
        : Arrays.copyOfRange(statements, offset, (int) Math.min(end, statements.length));
  }

  /**
   * Whether all that was found is sorted by day sooner than so many statements are met on a walk
   * over the articles from one end, if they lie as thick there as elsewhere.
   */
  private static boolean isSoonerSorted(Result result, long statements) {
    long found = result.found().cardinality();
    long steps = result.snapshot().newest().length * statements / Math.max(1, found);
    return found * STEPS_PER_SORTED < steps;
  }

  private static long[] articles(Result result, StatementOrder order) {
    Snapshot snapshot = result.snapshot();
    return order == StatementOrder.NEWEST ? snapshot.newest() : snapshot.oldest();
  }

  /** A statement with what its place by day depends on. */
  private record Dated(int day, long article, long statement) {

    /** The order of {@link Snapshot#newest} and {@link Snapshot#oldest}: undated ones are last. */
    static Comparator<Dated> order(StatementOrder order) {
      Comparator<Dated> byDay = Comparator.comparingInt(Dated::day);
      return Comparator.comparing((Dated dated) -> dated.day() == Segment.UNDATED)
          .thenComparing(order == StatementOrder.NEWEST ? byDay.reversed() : byDay)
          .thenComparingLong(Dated::article)
          .thenComparingLong(Dated::statement);
    }
  }

  private static long[] byDay(Result result, StatementOrder order, int offset, long end)
      throws IOException {
    List<Dated> statements = new ArrayList<>();
    List<Segment> segments = result.snapshot().segments();
    result
        .found()
        .forEachArticle(
            segments,
            (leaf, article, count) -> {
              int day = segments.get(leaf).days()[article];
              long id = segments.get(leaf).articleIds()[article];
              forEachOf(
                  result,
                  leaf,
                  article,
                  doc -> statements.add(new Dated(day, id, Slot.of(leaf, doc))));
            });
    statements.sort(Dated.order(order));
    return statements.stream()
        .skip(offset)
        .limit(Math.max(0, end - offset))
        .mapToLong(Dated::statement)
        .toArray();
  }

  private static long[] walked(Result result, StatementOrder order, int offset, long end) {
    long[] articles = articles(result, order);
    LongStream.Builder page = LongStream.builder();
    long before = 0;
    long skipped = 0;
    for (int i = start(result, articles, order); i < articles.length && before < end; i++) {
      int leaf = Slot.leaf(articles[i]);
      int article = Slot.index(articles[i]);
      Segment segment = result.snapshot().segments().get(leaf);
      int count =
          result
              .found()
              .of(leaf)
              .cardinality(segment.firstDoc(article), segment.articleDocs()[article]);
      if (before + count > offset) {
        forEachOf(result, leaf, article, doc -> page.add(Slot.of(leaf, doc)));
      } else {
        skipped += count;
      }
      before += count;
    }
    return page.build().skip(offset - skipped).limit(Math.max(0, end - offset)).toArray();
  }

  /** The first article in the order that is of a day asked for: the walk need not come from far. */
  private static int start(Result result, long[] articles, StatementOrder order) {
    LocalDate day = order == StatementOrder.NEWEST ? result.query().to() : result.query().from();
    if (day == null) {
      return 0;
    }
    List<Segment> segments = result.snapshot().segments();
    long edge = day.toEpochDay();
    int low = 0;
    int high = articles.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int of = segments.get(Slot.leaf(articles[middle])).days()[Slot.index(articles[middle])];
      boolean reached =
          of == Segment.UNDATED || (order == StatementOrder.NEWEST ? of <= edge : of >= edge);
      high = reached ? middle : high;
      low = reached ? low : middle + 1;
    }
    return low;
  }

  private static void forEach(Result result, Taker taker) {
    for (long slot : result.snapshot().newest()) {
      int leaf = Slot.leaf(slot);
      int article = Slot.index(slot);
      forEachOf(result, leaf, article, doc -> taker.take(leaf, article, doc));
    }
  }

  private static void forEachOf(Result result, int leaf, int article, IntConsumer taker) {
    Segment segment = result.snapshot().segments().get(leaf);
    FixedBitSet docs = result.found().of(leaf);
    int end = segment.articleDocs()[article];
    int doc = DocSet.next(docs, segment.firstDoc(article), end);
    for (; doc < end; doc = DocSet.next(docs, doc + 1, end)) {
      taker.accept(doc);
    }
  }

  /** The smallest ranks in a heap, without sorting the rest. */
  private static long[] first(Result result, StatementOrder order, int offset, int end)
      throws IOException {
    SortKeys keys = SortKeys.of(result, order);
    PriorityQueue<Ranked> largestFirst =
        new PriorityQueue<>(Comparator.comparingLong(Ranked::rank).reversed());
    int[] position = {0};
    forEach(
        result,
        (leaf, article, doc) -> {
          long rank = rank(keys.of(leaf, article, doc), position[0]++);
          boolean full = largestFirst.size() == end;
          if (full && end > 0 && rank < largestFirst.element().rank()) {
            largestFirst.remove();
            full = false;
          }
          if (!full) {
            largestFirst.add(new Ranked(rank, Slot.of(leaf, doc)));
          }
        });
    return largestFirst.stream()
        .sorted(Comparator.comparingLong(Ranked::rank))
        .skip(offset)
        .mapToLong(Ranked::statement)
        .toArray();
  }

  private static long rank(int key, int position) {
    return (long) key << Integer.SIZE | position;
  }

  /** Sorts all statements of a result. */
  static Ranking of(Result result, StatementOrder order) throws IOException {
    SortKeys keys = SortKeys.of(result, order);
    int size = Math.toIntExact(result.found().cardinality());
    long[] newest = new long[size];
    long[] ranks = new long[size];
    int[] position = {0};
    forEach(
        result,
        (leaf, article, doc) -> {
          newest[position[0]] = Slot.of(leaf, doc);
          ranks[position[0]] = rank(keys.of(leaf, article, doc), position[0]);
          position[0]++;
        });
    Arrays.parallelSort(ranks);
    for (int i = 0; i < size; i++) {
      ranks[i] = newest[(int) ranks[i]];
    }
    return new Ranking(order, ranks);
  }
}
