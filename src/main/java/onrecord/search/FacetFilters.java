package onrecord.search;

import java.util.Collection;
import onrecord.domain.Facet;
import onrecord.domain.Stance;
import onrecord.domain.Standing;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the queries for chosen facet values.
 *
 * @param rules what topics and standings there are
 */
record FacetFilters(Rules rules) {

  /** Statements with any of these values. */
  Query inStatements(Facet facet, Collection<String> values) {
    return switch (facet) {
      case SPEAKER -> speaker(values);
      case KIND -> any(Fields.KIND, values);
      case CLAIM -> any(Fields.CLAIM, values);
      case CODE -> any(Fields.CODE, values);
      case STANCE -> stance(values);
      case TOPIC -> topic(values, Scope.STATEMENTS);
      case STANDING -> standing(values);
      case SOURCE, MONTH -> Blocks.statementsIn(inArticles(facet, values));
    };
  }

  /** Whether articles have values of their own, besides those of their statements. */
  static boolean isOfArticles(Facet facet) {
    return facet == Facet.SOURCE || facet == Facet.MONTH || facet == Facet.TOPIC;
  }

  /** Articles with any of these values of a facet of articles. */
  Query inArticles(Facet facet, Collection<String> values) {
    return switch (facet) {
      case SOURCE -> any(Fields.SOURCE, values);
      case MONTH -> DayQueries.inMonths(values);
      case TOPIC -> topic(values, Scope.ARTICLES);
      default -> throw new IllegalArgumentException(facet + " is of statements only");
    };
  }

  private static Query any(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** What somebody said, alone or with others, or had said by those who speak for it. */
  private static Query speaker(Collection<String> names) {
    return new BooleanQuery.Builder()
        .add(any(Fields.SPEAKER, names), Occur.SHOULD)
        .add(any(Fields.ALSO, names), Occur.SHOULD)
        .build();
  }

  private static Query stance(Collection<String> values) {
    BooleanQuery.Builder either =
        new BooleanQuery.Builder().add(any(Fields.STANCE, values), Occur.SHOULD);
    if (values.contains(Stance.NOT_TAGGED)) {
      either.add(FieldQueries.NOT_TAGGED, Occur.SHOULD);
    }
    return either.build();
  }

  private Query standing(Collection<String> values) {
    Query suggestions = rules.suggestions().query();
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    if (values.contains(Standing.SUGGESTION.label())) {
      either.add(suggestions, Occur.SHOULD);
    }
    if (values.contains(Standing.COUNTED.label())) {
      either.add(
          new BooleanQuery.Builder()
              .add(new FieldExistsQuery(Fields.CONFIDENCE), Occur.MUST)
              .add(suggestions, Occur.MUST_NOT)
              .build(),
          Occur.SHOULD);
    }
    return either.build();
  }

  private Query topic(Collection<String> values, Scope scope) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    values.forEach(name -> either.add(rules.topics().exactly(name, scope), Occur.SHOULD));
    return either.build();
  }
}
