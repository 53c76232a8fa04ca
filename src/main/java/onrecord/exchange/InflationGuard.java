package onrecord.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops a packed stream that swells like a bomb: to more than {@link #MOST_TIMES} times its packed
 * size, where news packs four to twenty times, or past a limit. One thread at a time.
 */
final class InflationGuard extends FilterInputStream {

  static final int MOST_TIMES = 250;

  /** Below this size even a bomb does no harm, and tiny files of spaces pack well. */
  private static final long HARMLESS = 4 << 20;

  /** What is packed is a bomb; ends the reading of the whole archive. */
  static final class BombException extends IOException {

    private static final long serialVersionUID = 1L;

    BombException(String sentence) {
      super(sentence);
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  private final LongSupplier packed;
  private final long limit;
  private long unpacked;

  /**
   * Guards {@code in}.
   *
   * @param packed how many packed bytes were read to get what was read so far
   * @param limit how many unpacked bytes may come at all
   */
  InflationGuard(InputStream in, LongSupplier packed, long limit) {
    super(in);
    this.packed = packed;
    this.limit = limit;
  }

  /** How many bytes came out so far. */
  long unpacked() {
    return unpacked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    unpacked += Math.max(0, n);
    if (unpacked > HARMLESS && unpacked > MOST_TIMES * packed.getAsLong()) {
      throw new BombException(
          "It swells to more than " + MOST_TIMES + " times its packed size, as bombs do.");
    }
    if (unpacked > limit) {
      throw new BombException("Unpacked it is larger than can be imported at once.");
    }
    return n;
  }

  @Override
  public long skip(long count) {
    return 0;
  }

  /** None, so that buffers hand out what they have before they run into a broken end. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
