package onrecord.search;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which statements wait for a look: those below a confidence that nobody has touched. Immutable.
 *
 * @param threshold the least confidence of what is counted unseen
 */
record Suggestions(double threshold) {

  /** Finds them; worth remembering, since nearly every search leaves them out. */
  Query query() {
    long least = (long) Math.ceil(threshold * Documents.CONFIDENCE_SCALE);
    return new BooleanQuery.Builder()
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.CONFIDENCE, Long.MIN_VALUE, least - 1),
            Occur.MUST)
        .add(new TermQuery(new Term(Fields.TOUCHED, Fields.TOUCHED_VALUE)), Occur.MUST_NOT)
        .build();
  }
}
