package onrecord.search;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;

/** Counts the statements of a set by the numbers of their speakers. */
final class SpeakerTally {

  private SpeakerTally() {}

  /**
   * Statements by number of the speaker; names that get their number later may be left out.
   *
   * @param set statements that are not deleted, and nothing else
   */
  static long[] of(Snapshot snapshot, DocSet set) throws IOException {
    DocSet others = snapshot.statements().andNot(set);
    if (set.cardinality() <= others.cardinality()) {
      return counted(snapshot, set);
    }
    return EachSegment.difference(snapshot.totals().bySpeaker(), counted(snapshot, others));
  }

  /** The same by looking at each statement of the set. */
  static long[] counted(Snapshot snapshot, DocSet set) throws IOException {
    int speakers = snapshot.speakers().size();
    int leaves = snapshot.segments().size();
    long[] counts = new long[speakers];
    if (set.cardinality() > (long) leaves * speakers) {
      for (int[] some : snapshot.inEachSegment(leaf -> count(snapshot, set, leaf, speakers))) {
        add(counts, some);
      }
    } else {
      // columns of zeros for every segment would cost more than all cores together save
      int[] all = new int[speakers];
      for (int leaf = 0; leaf < leaves; leaf++) {
        count(snapshot.segments().get(leaf), set.of(leaf), all);
      }
      add(counts, all);
    }
    return counts;
  }

  private static int[] count(Snapshot snapshot, DocSet set, int leaf, int speakers) {
    int[] counts = new int[speakers];
    count(snapshot.segments().get(leaf), set.of(leaf), counts);
    return counts;
  }

  private static void count(Segment segment, FixedBitSet set, int[] counts) {
    int[] speakerOf = segment.speakers();
    long[] words = set.getBits();
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        counts[speakerOf[i * Long.SIZE + Long.numberOfTrailingZeros(word)]]++;
      }
    }
  }

  private static void add(long[] counts, int[] some) {
    for (int number = 0; number < counts.length; number++) {
      counts[number] += some[number];
    }
  }
}
