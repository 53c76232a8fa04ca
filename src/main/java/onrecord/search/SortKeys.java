package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onrecord.domain.Kind;
import onrecord.domain.StatementOrder;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** By what number statements are sorted: not negative, the smallest first. */
interface SortKeys {

  /** The number of one statement. */
  int of(int leaf, int article, int doc);

  /** The numbers for an order of statements that does not go by day. */
  static SortKeys of(Result result, StatementOrder order) throws IOException {
    Snapshot snapshot = result.snapshot();
    List<Segment> segments = snapshot.segments();
    return switch (order) {
      case SPEAKER -> {
        int[] ranks = snapshot.speakers().ranks();
        yield (leaf, article, doc) -> ranks[segments.get(leaf).speakers()[doc]];
      }
      case SOURCE -> {
        int[] ranks = snapshot.sources().ranks();
        yield (leaf, article, doc) -> {
          int source = segments.get(leaf).sources()[article];
          return source == Names.NONE ? Integer.MAX_VALUE : ranks[source];
        };
      }
      case KIND -> byKind(snapshot);
      case CONFIDENCE -> ofArrays(confidences(result));
      case RELEVANCE -> ofArrays(scores(result));
      case NEWEST, OLDEST -> throw new IllegalArgumentException(order + " goes by day");
    };
  }

  private static SortKeys byKind(Snapshot snapshot) throws IOException {
    DocSet direct = snapshot.remembered(FacetCounter.ofKind(Kind.DIRECT));
    DocSet mixed = snapshot.remembered(FacetCounter.ofKind(Kind.MIXED));
    return (leaf, article, doc) ->
        (direct.of(leaf).get(doc)
                ? Kind.DIRECT
                : mixed.of(leaf).get(doc) ? Kind.MIXED : Kind.INDIRECT)
            .ordinal();
  }

  private static SortKeys ofArrays(List<int[]> byDoc) {
    return (leaf, article, doc) -> byDoc.get(leaf)[doc];
  }

  /** Surest first. */
  private static List<int[]> confidences(Result result) throws IOException {
    List<int[]> keys = new ArrayList<>();
    for (LeafReaderContext leaf : result.snapshot().getLeafContexts()) {
      FixedBitSet docs = result.found().of(leaf.ord);
      int[] byDoc = new int[leaf.reader().maxDoc()];
      NumericDocValues values = Segment.numeric(leaf.reader(), Fields.CONFIDENCE);
      for (int doc = DocSet.next(docs, 0); doc < byDoc.length; doc = DocSet.next(docs, doc + 1)) {
        if (values.advanceExact(doc)) {
          byDoc[doc] = Documents.CONFIDENCE_SCALE - (int) values.longValue();
        }
      }
      keys.add(byDoc);
    }
    return keys;
  }

  /** Best first: the bits of floats that are not negative sort as the floats do. */
  private static List<int[]> scores(Result result) throws IOException {
    Snapshot snapshot = result.snapshot();
    var query = Objects.requireNonNull(result.reading().query());
    Weight weight = snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE, 1);
    List<int[]> keys = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet docs = result.found().of(leaf.ord);
      int[] byDoc = new int[leaf.reader().maxDoc()];
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        if (docs.get(doc)) {
          byDoc[doc] =
              Integer.MAX_VALUE - Float.floatToIntBits(Objects.requireNonNull(scorer).score());
        }
      }
      keys.add(byDoc);
    }
    return keys;
  }
}
