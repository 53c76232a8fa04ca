package onrecord.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of input files that are behind, and tells the sink now and then. */
final class Progress {

  private static final long STEP = 1 << 18;

  private final Intake intake;
  private long behind;
  private long told;

  Progress(Intake intake) {
    this.intake = intake;
  }

  /** Adds bytes that are behind. */
  void add(long bytes) {
    behind += bytes;
    if (behind - told >= STEP) {
      told = behind;
      intake.progress(behind);
    }
  }

  /** Tells that exactly {@code total} bytes are behind. */
  void reach(long total) {
    behind = Math.max(behind, total);
    told = behind;
    intake.progress(behind);
  }

  long behind() {
    return behind;
  }

  /** The same stream, counted. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = in.read();
        add(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        add(Math.max(0, n));
        return n;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
