package onrecord.exchange;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines without ever holding more of one than a limit. One thread at a time. */
final class LongLines {

  private final Reader reader;
  private final int limit;
  private final char[] buffer = new char[1 << 14];
  private int next;
  private int end;
  private long number;
  private boolean cut;

  LongLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** The next line without its end, cut at the limit; null at the end of the file. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean any = false;
    while (next < end || refill()) {
      any = true;
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - next, limit - line.length());
      line.append(buffer, next, room);
      cut |= room < stop - next;
      next = stop;
      if (next < end) {
        next++;
        break;
      }
    }
    number++;
    return any ? line.toString() : null;
  }

  /** Number of the line that {@link #next} gave, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that {@link #next} gave was longer than the limit. */
  boolean isCut() {
    return cut;
  }

  private boolean refill() throws IOException {
    next = 0;
    end = Math.max(0, reader.read(buffer));
    return end > 0;
  }
}
