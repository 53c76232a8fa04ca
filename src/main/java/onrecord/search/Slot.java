package onrecord.search;

/**
 * A segment and something in it, an article or a document, as one number: large lists of them cost
 * no objects.
 */
final class Slot {

  private Slot() {}

  /** Packs the number of a segment and an index in it. */
  static long of(int leaf, int index) {
    return (long) leaf << Integer.SIZE | index;
  }

  /** The segment's number. */
  static int leaf(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  /** The index in the segment. */
  static int index(long place) {
    return (int) place;
  }
}
