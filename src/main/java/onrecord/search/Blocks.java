package onrecord.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Leads from articles to their statements and back. */
final class Blocks {

  /** Finds every article. */
  static final Query ARTICLES = new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE_TYPE));

  /** The documents of articles in a segment. */
  static final BitSetProducer ARTICLE_SET = new QueryBitSetProducer(ARTICLES);

  private Blocks() {}

  /** The statements of the articles that {@code articles} finds; it must find nothing else. */
  static Query statementsIn(Query articles) {
    return new ToChildBlockJoinQuery(articles, ARTICLE_SET);
  }

  /** The articles of the statements that {@code statements} finds; it must find nothing else. */
  static Query articlesWith(Query statements) {
    return new ToParentBlockJoinQuery(statements, ARTICLE_SET, ScoreMode.None);
  }
}
