package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Does the same for every segment of an index, for some of them at the same time. */
final class EachSegment {

  private EachSegment() {}

  /** What is done for one segment; it may change nothing that is shared with the others. */
  interface Work<T> {
    T of(int leaf) throws IOException;
  }

  /**
   * What comes of each segment, in their order. Blocks; the threads are those of the common pool.
   *
   * @param leaves how many segments there are
   */
  static <T> List<T> list(int leaves, Work<T> work) throws IOException {
    try {
      return IntStream.range(0, leaves).parallel().mapToObj(leaf -> of(leaf, work)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What was counted in two segments together, number by number. */
  static long[] sum(long[] counts, long[] others) {
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += others[i];
    }
    return sum;
  }

  /** What is left of counts, number by number, without others that may have more numbers. */
  static long[] difference(long[] counts, long[] others) {
    long[] difference = Arrays.copyOf(counts, others.length);
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= others[i];
    }
    return difference;
  }

  private static <T> T of(int leaf, Work<T> work) {
    try {
      return work.of(leaf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
