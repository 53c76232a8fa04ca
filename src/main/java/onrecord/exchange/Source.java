package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file that is open for reading, already unpacked.
 *
 * @param name the file as the user knows it
 * @param path the file's path below what was imported, without the ending of its packing; its name
 *     may tell the day
 * @param bytes the content; whoever made the source closes it
 */
record Source(String name, String path, InputStream bytes) {

  /** Largest file that holds one text; a book of a thousand pages has 3 MB. */
  static final int MOST_BYTES = 50 << 20;

  /** All bytes; refuses more than {@code most}. */
  byte[] allBytes(int most) throws IOException, RefusedInput {
    byte[] all = bytes.readNBytes(most + 1);
    if (all.length > most) {
      throw new RefusedInput(
          "It is larger than "
              + (most >> 20)
              + " MB, which is too much for one article; split it into its articles.");
    }
    if (all.length == 0) {
      throw new RefusedInput("The file is empty.");
    }
    return all;
  }
}
