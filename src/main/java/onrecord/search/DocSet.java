package onrecord.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of a snapshot: a set of bits for each segment. For one thread until nobody changes it
 * any more.
 */
record DocSet(List<FixedBitSet> sets) {

  /** With fewer documents than one in so many articles, leaping over the others is quicker. */
  private static final int ARTICLES_PER_LEAP = 4;

  /** Takes what is done with one article that has documents in the set. */
  interface ArticleVisitor {
    void visit(int leaf, int article, int count) throws IOException;
  }

  DocSet {
    sets = List.copyOf(sets);
  }

  /** The documents of one segment. */
  FixedBitSet of(int leaf) {
    return sets.get(leaf);
  }

  /** A set of the same documents that may be changed. */
  DocSet copy() {
    return new DocSet(sets.stream().map(FixedBitSet::clone).toList());
  }

  /** Keeps what {@code other} holds too. */
  DocSet and(DocSet other) {
    for (int leaf = 0; leaf < sets.size(); leaf++) {
      sets.get(leaf).and(other.of(leaf));
    }
    return this;
  }

  /** Takes out what {@code other} holds. */
  DocSet andNot(DocSet other) {
    for (int leaf = 0; leaf < sets.size(); leaf++) {
      sets.get(leaf).andNot(other.of(leaf));
    }
    return this;
  }

  /** Adds what {@code other} holds. */
  DocSet or(DocSet other) {
    for (int leaf = 0; leaf < sets.size(); leaf++) {
      sets.get(leaf).or(other.of(leaf));
    }
    return this;
  }

  /** The statements of the articles of one segment in this set, which holds nothing else. */
  FixedBitSet statementsIn(int leaf, Segment segment) {
    FixedBitSet articles = sets.get(leaf);
    FixedBitSet statements = new FixedBitSet(segment.maxDoc());
    int first = 0;
    for (int end : segment.articleDocs()) {
      if (articles.get(end)) {
        statements.set(first, end);
      }
      first = end + 1;
    }
    return statements;
  }

  /** How many documents there are. */
  long cardinality() {
    return sets.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  /** How many documents are in both sets. */
  long intersection(DocSet other) {
    long count = 0;
    for (int leaf = 0; leaf < sets.size(); leaf++) {
      count += FixedBitSet.intersectionCount(sets.get(leaf), other.of(leaf));
    }
    return count;
  }

  /** Whether so few articles have documents in it that leaping from one to the next is quick. */
  boolean isThin(List<Segment> segments) {
    long articles = segments.stream().mapToLong(segment -> segment.articleDocs().length).sum();
    return cardinality() <= articles / ARTICLES_PER_LEAP;
  }

  /** Calls the visitor for every article with statements in this set. */
  void forEachArticle(List<Segment> segments, ArticleVisitor visitor) throws IOException {
    for (int leaf = 0; leaf < sets.size(); leaf++) {
      forEachArticleOf(leaf, segments.get(leaf), visitor);
    }
  }

  /** The same for the articles of one segment. */
  void forEachArticleOf(int leaf, Segment segment, ArticleVisitor visitor) throws IOException {
    if (sets.get(leaf).cardinality() > segment.articleDocs().length / ARTICLES_PER_LEAP) {
      visitEach(leaf, segment, visitor);
    } else {
      leap(leaf, segment, visitor);
    }
  }

  /** Looks at every article: quick where most have documents in the set. */
  private void visitEach(int leaf, Segment segment, ArticleVisitor visitor) throws IOException {
    FixedBitSet set = sets.get(leaf);
    int[] ends = segment.articleDocs();
    int first = 0;
    for (int article = 0; article < ends.length; article++) {
      int count = set.cardinality(first, ends[article]);
      if (count > 0) {
        visitor.visit(leaf, article, count);
      }
      first = ends[article] + 1;
    }
  }

  /** Leaps from document to document: quick where few articles have any. */
  private void leap(int leaf, Segment segment, ArticleVisitor visitor) throws IOException {
    FixedBitSet set = sets.get(leaf);
    int article = 0;
    int doc = next(set, 0);
    while (doc < segment.maxDoc()) {
      article = segment.articleAtOrAfter(article, doc);
      int end = segment.articleDocs()[article];
      visitor.visit(leaf, article, set.cardinality(doc, end));
      doc = next(set, end + 1);
    }
  }

  /** The first document from {@code from} on, or a number above all when there is none. */
  static int next(FixedBitSet set, int from) {
    return next(set, from, set.length());
  }

  /** The same before {@code end}: does not look for far documents that nobody wants. */
  static int next(FixedBitSet set, int from, int end) {
    return from >= end ? Integer.MAX_VALUE : set.nextSetBit(from, end);
  }
}
