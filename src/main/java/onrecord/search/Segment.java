package onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * One segment of the index in columns: where its articles begin and end, and what is counted and
 * sorted by. Articles are numbered from 0 in the order of their documents; deleted ones are still
 * there. Immutable; the arrays are not to be changed.
 *
 * <p>Costs about 4 bytes of heap for a statement and 32 for an article.
 *
 * @param maxDoc number of documents
 * @param articleDocs the document of each article; its statements are the documents before it, down
 *     to the article before
 * @param statements every document that is a statement
 * @param articleIds id of each article
 * @param days epoch day of each article, {@link #UNDATED} without
 * @param sources number of each article's outlet, {@link Names#NONE} without
 * @param months number of each article's month, {@link Names#NONE} without
 * @param groups reprint group of each article, 0 without
 * @param speakers number of the speaker by document, {@link Names#NONE} for articles
 * @param byNewest articles with the newest first, then the undated; those of a day by id
 */
record Segment(
    int maxDoc,
    int[] articleDocs,
    FixedBitSet statements,
    long[] articleIds,
    int[] days,
    int[] sources,
    int[] months,
    long[] groups,
    int[] speakers,
    int[] byNewest) {

  /** Comes after every day when the newest is first. */
  static final int UNDATED = Integer.MIN_VALUE;

  /** Reads the columns of a segment. */
  static Segment read(LeafReader reader, Segments names) throws IOException {
    int maxDoc = reader.maxDoc();
    int[] articleDocs = articleDocs(reader);
    FixedBitSet statements = new FixedBitSet(maxDoc);
    statements.set(0, maxDoc);
    Arrays.stream(articleDocs).forEach(statements::clear);
    long[] ids = longs(reader, Fields.ARTICLE_ID, articleDocs, 0);
    int[] days =
        Arrays.stream(longs(reader, Fields.DAY, articleDocs, UNDATED))
            .mapToInt(Math::toIntExact)
            .toArray();
    return new Segment(
        maxDoc,
        articleDocs,
        statements,
        ids,
        days,
        at(articleDocs, numbers(reader, Fields.SOURCE, names.sources())),
        months(days, names.months()),
        longs(reader, Fields.GROUP, articleDocs, 0),
        numbers(reader, Fields.SPEAKER, names.speakers()),
        byNewest(ids, days));
  }

  private static int[] articleDocs(LeafReader reader) throws IOException {
    var postings = reader.postings(new Term(Fields.TYPE, Fields.ARTICLE_TYPE), PostingsEnum.NONE);
    if (postings == null) {
      return new int[0];
    }
    IntStream.Builder docs = IntStream.builder();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      docs.add(doc);
    }
    return docs.build().toArray();
  }

  private static long[] longs(LeafReader reader, String field, int[] docs, long missing)
      throws IOException {
    long[] column = new long[docs.length];
    Arrays.fill(column, missing);
    NumericDocValues values = numeric(reader, field);
    for (int i = 0; i < docs.length; i++) {
      if (values.advanceExact(docs[i])) {
        column[i] = values.longValue();
      }
    }
    return column;
  }

  /** A column of numbers, whether it was indexed with points or without; empty when missing. */
  static NumericDocValues numeric(LeafReader reader, String field) throws IOException {
    var info = reader.getFieldInfos().fieldInfo(field);
    if (info == null) {
      return DocValues.emptyNumeric();
    }
    return switch (info.getDocValuesType()) {
      case NUMERIC -> reader.getNumericDocValues(field);
      default -> DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, field));
    };
  }

  /** By document the number of its value. */
  private static int[] numbers(LeafReader reader, String field, Names names) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, field);
    int[] numbers = new int[values.getValueCount()];
    for (int ord = 0; ord < numbers.length; ord++) {
      numbers[ord] = names.numberOf(values.lookupOrd(ord).utf8ToString());
    }
    int[] column = new int[reader.maxDoc()];
    Arrays.fill(column, Names.NONE);
    for (int doc = values.nextDoc(); doc < column.length; doc = values.nextDoc()) {
      column[doc] = numbers[values.ordValue()];
    }
    return column;
  }

  private static int[] at(int[] docs, int[] column) {
    return Arrays.stream(docs).map(doc -> column[doc]).toArray();
  }

  private static int[] months(int[] days, Names names) {
    Map<Integer, Integer> numbers = new HashMap<>(Map.of(UNDATED, Names.NONE));
    return Arrays.stream(days)
        .map(
            day ->
                numbers.computeIfAbsent(
                    day,
                    any -> names.numberOf(YearMonth.from(LocalDate.ofEpochDay(any)).toString())))
        .toArray();
  }

  /** Sorts numbers and no objects: a start of the program waits for it. */
  private static int[] byNewest(long[] ids, int[] days) {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    int[] articles = new int[ids.length];
    Arrays.fill(articles, -1);
    long[] keys = new long[ids.length];
    for (int article = 0; article < ids.length; article++) {
      int place = firstPlace(sorted, ids[article]);
      while (articles[place] >= 0) {
        place++; // one that was replaced and deleted has the same id
      }
      articles[place] = article;
      keys[article] = (long) ~days[article] << Integer.SIZE | place;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> articles[(int) key]).toArray();
  }

  private static int firstPlace(long[] sorted, long id) {
    int place = Arrays.binarySearch(sorted, id);
    while (place > 0 && sorted[place - 1] == id) {
      place--;
    }
    return place;
  }

  /** First document of the article's block. */
  int firstDoc(int article) {
    return article == 0 ? 0 : articleDocs[article - 1] + 1;
  }

  /** The article of a document. */
  int articleOf(int doc) {
    int found = Arrays.binarySearch(articleDocs, doc);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * The article of a document when it is known not to be before {@code from}; cheap when it is the
   * next one.
   */
  int articleAtOrAfter(int from, int doc) {
    for (int article = from; article < Math.min(from + 8, articleDocs.length); article++) {
      if (articleDocs[article] >= doc) {
        return article;
      }
    }
    return articleOf(doc);
  }
}
