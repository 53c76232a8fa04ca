package onrecord.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Remembers what is known of every open segment, so that after a refresh only new segments are
 * read. Thread-safe.
 */
final class Segments {

  private final Names speakers = new Names();
  private final Names sources = new Names();
  private final Names months = new Names();
  private final ConcurrentMap<IndexReader.CacheKey, Known> byKey = new ConcurrentHashMap<>();

  /** The columns of a segment, and which of its documents some queries find. */
  private record Known(Segment segment, ConcurrentMap<Query, FixedBitSet> sets) {}

  /** Names of speakers. */
  Names speakers() {
    return speakers;
  }

  /** Names of outlets. */
  Names sources() {
    return sources;
  }

  /** ISO months. */
  Names months() {
    return months;
  }

  /** The columns of a segment. */
  Segment of(LeafReaderContext leaf) throws IOException {
    return known(leaf).segment();
  }

  /**
   * The documents of a segment that a query finds, deleted ones included; not to be changed. They
   * are remembered until {@link #forgetAllBut} leaves the query out.
   */
  FixedBitSet remembered(LeafReaderContext leaf, Query query, Weighing weighing)
      throws IOException {
    Known known = known(leaf);
    FixedBitSet set = known.sets().get(query);
    if (set == null) {
      set = matching(leaf, weighing.weigh(query));
      known.sets().put(query, set);
    }
    return set;
  }

  /** Prepares a query; costs a look-up of each of its words, so it waits until it is needed. */
  interface Weighing {
    Weight weigh(Query query) throws IOException;
  }

  /** The documents of a segment that a query finds, deleted ones included. */
  static FixedBitSet matching(LeafReaderContext leaf, Weight weight) throws IOException {
    FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      set.or(scorer.iterator());
    }
    return set;
  }

  /**
   * The same among some documents only. Where words have to be looked at closely, as for a phrase,
   * that is spared for all others.
   */
  static FixedBitSet matching(LeafReaderContext leaf, Weight weight, FixedBitSet among)
      throws IOException {
    FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return set;
    }
    TwoPhaseIterator closely = scorer.twoPhaseIterator();
    if (closely == null) {
      set.or(scorer.iterator());
      set.and(among);
      return set;
    }
    DocIdSetIterator likely = closely.approximation();
    for (int doc = likely.nextDoc(); doc < set.length(); doc = likely.nextDoc()) {
      if (among.get(doc) && closely.matches()) {
        set.set(doc);
      }
    }
    return set;
  }

  /** Forgets what other queries than these find. */
  void forgetAllBut(Collection<Query> queries) {
    byKey.values().forEach(known -> known.sets().keySet().retainAll(queries));
  }

  private Known known(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    IndexReader.CacheHelper core = Objects.requireNonNull(reader.getCoreCacheHelper());
    Known known = byKey.get(core.getKey());
    if (known != null) {
      return known;
    }
    Known fresh = new Known(Segment.read(reader, this), new ConcurrentHashMap<>());
    Known first = byKey.putIfAbsent(core.getKey(), fresh);
    if (first != null) {
      return first;
    }
    core.addClosedListener(byKey::remove);
    return fresh;
  }
}
