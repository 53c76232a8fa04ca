package onrecord.search;

import java.util.Collection;
import onrecord.domain.Facet;
import onrecord.domain.Stance;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Makes the queries for chosen facet values. */
final class FacetFilters {

  private FacetFilters() {}

  /** Statements with any of these values. */
  static Query inStatements(Facet facet, Collection<String> values, Topics topics) {
    return switch (facet) {
      case SPEAKER -> any(Fields.SPEAKER, values);
      case KIND -> any(Fields.KIND, values);
      case CLAIM -> any(Fields.CLAIM, values);
      case CODE -> any(Fields.CODE, values);
      case STANCE -> stance(values);
      case TOPIC -> topic(values, topics, Scope.STATEMENTS);
      case SOURCE, MONTH -> Blocks.statementsIn(inArticles(facet, values, topics));
    };
  }

  /** Whether articles have values of their own, besides those of their statements. */
  static boolean isOfArticles(Facet facet) {
    return facet == Facet.SOURCE || facet == Facet.MONTH || facet == Facet.TOPIC;
  }

  /** Articles with any of these values of a facet of articles. */
  static Query inArticles(Facet facet, Collection<String> values, Topics topics) {
    return switch (facet) {
      case SOURCE -> any(Fields.SOURCE, values);
      case MONTH -> DayQueries.inMonths(values);
      case TOPIC -> topic(values, topics, Scope.ARTICLES);
      default -> throw new IllegalArgumentException(facet + " is of statements only");
    };
  }

  private static Query any(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query stance(Collection<String> values) {
    BooleanQuery.Builder either =
        new BooleanQuery.Builder().add(any(Fields.STANCE, values), Occur.SHOULD);
    if (values.contains(Stance.NOT_TAGGED)) {
      either.add(FieldQueries.NOT_TAGGED, Occur.SHOULD);
    }
    return either.build();
  }

  private static Query topic(Collection<String> values, Topics topics, Scope scope) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    values.forEach(name -> either.add(topics.exactly(name, scope), Occur.SHOULD));
    return either.build();
  }
}
