package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Tells which topics statements have. For one thread. */
final class TopicTags {

  private final Snapshot snapshot;
  private final Map<String, DocSet> byTopic = new LinkedHashMap<>();

  /** Knows these topics and those of the import. */
  TopicTags(Snapshot snapshot, Topics topics) throws IOException {
    this.snapshot = snapshot;
    for (String name : topics.names()) {
      byTopic.put(name, snapshot.remembered(topics.exactly(name, Scope.STATEMENTS)));
    }
  }

  /** The statements at these {@link Slot}s with their topics. */
  List<FoundStatement> found(long[] statements) throws IOException {
    List<FoundStatement> found = new ArrayList<>();
    for (long statement : statements) {
      found.add(found(Slot.leaf(statement), Slot.index(statement)));
    }
    return found;
  }

  private FoundStatement found(int leaf, int doc) throws IOException {
    LeafReader reader = snapshot.getLeafContexts().get(leaf).reader();
    NumericDocValues ids = Segment.numeric(reader, Fields.STATEMENT_ID);
    ids.advanceExact(doc);
    return new FoundStatement(ids.longValue(), List.copyOf(topics(leaf, doc)));
  }

  private SortedSet<String> topics(int leaf, int doc) throws IOException {
    SortedSet<String> topics = new TreeSet<>();
    byTopic.forEach(
        (name, set) -> {
          if (set.of(leaf).get(doc)) {
            topics.add(name);
          }
        });
    Segment segment = snapshot.segments().get(leaf);
    SortedSetDocValues imported =
        DocValues.getSortedSet(snapshot.getLeafContexts().get(leaf).reader(), Fields.TOPIC);
    if (imported.advanceExact(segment.articleDocs()[segment.articleOf(doc)])) {
      for (int i = 0; i < imported.docValueCount(); i++) {
        topics.add(imported.lookupOrd(imported.nextOrd()).utf8ToString());
      }
    }
    return topics;
  }

  /** The topics of the statements of these ids, without the unknown ones. */
  Map<Long, List<String>> ofStatements(Collection<Long> ids) throws IOException {
    long[] wanted = ids.stream().mapToLong(Long::longValue).toArray();
    DocSet docs =
        snapshot
            .matching(LongField.newSetQuery(Fields.STATEMENT_ID, wanted))
            .and(snapshot.statements());
    Map<Long, List<String>> topics = new HashMap<>();
    for (int leaf = 0; leaf < snapshot.segments().size(); leaf++) {
      FixedBitSet set = docs.of(leaf);
      for (int doc = DocSet.next(set, 0); doc < set.length(); doc = DocSet.next(set, doc + 1)) {
        FoundStatement found = found(leaf, doc);
        topics.put(found.id(), found.topics());
      }
    }
    return topics;
  }
}
