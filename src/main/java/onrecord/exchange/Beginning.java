package onrecord.exchange;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * The first characters of a text that is then read from its start.
 *
 * @param text at most {@link #MOST} chars
 * @param whole whether the text ends here
 */
record Beginning(String text, boolean whole) {

  /** How many chars are looked at; the reader needs a buffer of this size. */
  static final int MOST = 1 << 16;

  /**
   * Looks at the beginning and goes back. Where the file breaks off already, what comes before is
   * given; reading on will meet the break again and tell of it in its place.
   */
  static Beginning of(BufferedReader reader) throws IOException {
    char[] chars = new char[MOST];
    reader.mark(MOST);
    int length = 0;
    int n = 0;
    try {
      while (n >= 0 && length < MOST) {
        n = reader.read(chars, length, MOST - length);
        length += Math.max(0, n);
      }
    } catch (IOException e) {
      n = 0;
    }
    reader.reset();
    return new Beginning(new String(chars, 0, length), n < 0);
  }

  /** Whether the file holds nothing but white space. */
  boolean isEmpty() {
    return whole && text.isBlank();
  }
}
