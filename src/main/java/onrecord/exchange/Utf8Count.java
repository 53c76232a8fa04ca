package onrecord.exchange;

/**
 * How well bytes fit UTF-8.
 *
 * @param whole sequences of two to four bytes that are well formed
 * @param broken bytes beyond ASCII that belong to no well-formed sequence
 */
record Utf8Count(int whole, int broken) {

  /** Counts in the first {@code length} bytes; a sequence cut off by the end does not count. */
  static Utf8Count of(byte[] bytes, int length) {
    int whole = 0;
    int broken = 0;
    int i = 0;
    while (i < length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int wanted = sequenceLength(bytes[i] & 0xFF);
      int found = 1;
      while (found < wanted && i + found < length && (bytes[i + found] & 0xC0) == 0x80) {
        found++;
      }
      if (found == wanted) {
        whole++;
      } else if (wanted == 0 || i + found < length) {
        broken++;
      }
      i += found;
    }
    return new Utf8Count(whole, broken);
  }

  /** One stray byte in a UTF-8 text does not make it Windows-1252, nor the other way round. */
  boolean isUtf8() {
    return broken == 0 || whole > broken;
  }

  private static int sequenceLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }
}
