package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/**
 * Statements with the same words in reprints of one article. Of those in a result only the first
 * counts, which is the one that came into the library first. Immutable.
 *
 * @param members {@link Slot}s of statements, group after group, by id in each group
 * @param ends where each group ends
 */
record ReprintGroups(long[] members, int[] ends) {

  /** A statement that may have copies. */
  private record Copy(long print, long id, long slot) {}

  /** Finds the groups of a snapshot. */
  static ReprintGroups read(Snapshot snapshot) throws IOException {
    List<Copy> copies = copies(snapshot);
    copies.sort(Comparator.comparingLong(Copy::print).thenComparingLong(Copy::id));
    long[] members = new long[copies.size()];
    List<Integer> ends = new ArrayList<>();
    int size = 0;
    for (int start = 0, end; start < copies.size(); start = end) {
      end = start + 1;
      while (end < copies.size() && copies.get(end).print() == copies.get(start).print()) {
        end++;
      }
      if (end - start > 1) {
        for (Copy copy : copies.subList(start, end)) {
          members[size++] = copy.slot();
        }
        ends.add(size);
      }
    }
    return new ReprintGroups(
        Arrays.copyOf(members, size), ends.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Copy> copies(Snapshot snapshot) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (int leaf = 0; leaf < snapshot.segments().size(); leaf++) {
      Segment segment = snapshot.segments().get(leaf);
      LeafReader reader = snapshot.getLeafContexts().get(leaf).reader();
      Bits live = reader.getLiveDocs();
      NumericDocValues prints = Segment.numeric(reader, Fields.PRINT);
      NumericDocValues ids = Segment.numeric(reader, Fields.STATEMENT_ID);
      for (int article = 0; article < segment.articleDocs().length; article++) {
        int end = segment.articleDocs()[article];
        if (segment.groups()[article] == 0 || (live != null && !live.get(end))) {
          continue;
        }
        for (int doc = segment.firstDoc(article); doc < end; doc++) {
          if (prints.advanceExact(doc) && ids.advanceExact(doc)) {
            copies.add(new Copy(prints.longValue(), ids.longValue(), Slot.of(leaf, doc)));
          }
        }
      }
    }
    return copies;
  }

  /** Leaves only the first of each group's statements in the set. */
  void collapse(DocSet set) {
    int member = 0;
    for (int end : ends) {
      boolean seen = false;
      for (; member < end; member++) {
        var docs = set.of(Slot.leaf(members[member]));
        int doc = Slot.index(members[member]);
        if (docs.get(doc)) {
          if (seen) {
            docs.clear(doc);
          }
          seen = true;
        }
      }
    }
  }
}
