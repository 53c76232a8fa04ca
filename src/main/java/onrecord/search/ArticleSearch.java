package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.domain.Query;
import onrecord.search.FoundArticles.FoundArticle;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.FixedBitSet;

/** Answers one request for articles. */
final class ArticleSearch {

  private final Snapshot snapshot;
  private final Rules rules;
  private final FacetFilters filters;

  ArticleSearch(Snapshot snapshot, Rules rules) {
    this.snapshot = snapshot;
    this.rules = rules;
    filters = new FacetFilters(rules);
  }

  /**
   * Finds articles with a matching statement, and articles whose own text or title match: these
   * need a statement that passes the filters of statements when there are any.
   */
  FoundArticles search(Query query, int offset, int limit) throws IOException {
    Result result = snapshot.result(query.groupingReprints(false), rules);
    var reading = QueryReader.read(query.words(), Scope.ARTICLES, rules.topics()::named);
    DocSet articles = snapshot.matching(filtered(query, reading));
    result
        .found()
        .forEachArticle(
            snapshot.segments(),
            (leaf, article, count) ->
                articles.of(leaf).set(snapshot.segments().get(leaf).articleDocs()[article]));
    return page(result, articles, offset, limit);
  }

  private org.apache.lucene.search.Query filtered(Query query, QueryReader.Reading reading) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(Blocks.ARTICLES, Occur.FILTER);
    if (reading.query() != null) {
      all.add(reading.query(), Occur.FILTER);
    }
    if (query.from() != null || query.to() != null) {
      all.add(DayQueries.between(query.from(), query.to()), Occur.FILTER);
    }
    BooleanQuery.Builder statement = new BooleanQuery.Builder();
    query
        .chosen()
        .forEach(
            (facet, values) -> {
              if (FacetFilters.isOfArticles(facet)) {
                all.add(filters.inArticles(facet, values), Occur.FILTER);
              } else {
                statement.add(filters.inStatements(facet, values), Occur.FILTER);
              }
            });
    BooleanQuery ofStatement = statement.build();
    if (!ofStatement.clauses().isEmpty()) {
      all.add(Blocks.articlesWith(ofStatement), Occur.FILTER);
    }
    return all.build();
  }

  private FoundArticles page(Result result, DocSet articles, int offset, int limit) {
    List<FoundArticle> hits = new ArrayList<>();
    long total = 0;
    for (long slot : snapshot.newest()) {
      int leaf = Slot.leaf(slot);
      Segment segment = snapshot.segments().get(leaf);
      int article = Slot.index(slot);
      if (articles.of(leaf).get(segment.articleDocs()[article])) {
        if (total >= offset && total < (long) offset + limit) {
          hits.add(hit(segment, article, result.found().of(leaf)));
        }
        total++;
      }
    }
    return new FoundArticles(hits, total, result.reading().problem());
  }

  private static FoundArticle hit(Segment segment, int article, FixedBitSet found) {
    int end = segment.articleDocs()[article];
    BitSet speakers = new BitSet();
    int statements = 0;
    int doc = DocSet.next(found, segment.firstDoc(article), end);
    for (; doc < end; doc = DocSet.next(found, doc + 1, end)) {
      statements++;
      speakers.set(segment.speakers()[doc]);
    }
    return new FoundArticle(segment.articleIds()[article], statements, speakers.cardinality());
  }
}
