package onrecord.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * Opens one file, whether it is packed by gzip or not, finds its format and reads it. What a file
 * is decides its first bytes before its name.
 */
final class Unpacker {

  private static final int LOOK = 512;
  private static final long MOST_UNPACKED = 1L << 36;
  private static final int GZIP = 0x1F8B;
  private static final int ZIP = 0x504B;

  private final Intake intake;

  Unpacker(Intake intake) {
    this.intake = intake;
  }

  /**
   * Reads the articles of a stream.
   *
   * @param name the file as the user knows it
   * @param path the file's path below what was imported
   * @param packed how many bytes of {@code in} were read so far
   * @param named whether the user named this very file, so that it is read whatever its ending
   */
  void read(String name, String path, InputStream in, LongSupplier packed, boolean named)
      throws IOException, RefusedInput {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    if (magic(bytes) != GZIP) {
      readUnpacked(new Source(name, path, bytes), named);
      return;
    }
    InputStream inflated =
        new InflationGuard(new GZIPInputStream(bytes, 1 << 16), packed, MOST_UNPACKED);
    BufferedInputStream buffered = new BufferedInputStream(inflated, 1 << 16);
    if (magic(buffered) == GZIP) {
      throw new RefusedInput("It is packed twice; unpack it once and import that.");
    }
    readUnpacked(new Source(name, FileNames.unpacked(path), buffered), named);
  }

  private void readUnpacked(Source source, boolean named) throws IOException, RefusedInput {
    Optional<Format> format = Format.ofName(source.path());
    if (format.isEmpty() && !named) {
      throw new RefusedInput(
          "Its ending is none of those that hold articles: .txt, .md, .html, .csv, .tsv, .json,"
              + " .jsonl, .zip, or these with .gz.");
    }
    byte[] beginning = peek(source.bytes(), LOOK);
    refuseOtherFiles(beginning);
    if (format.isEmpty() || format.get() == Format.TEXT) {
      String text = new String(beginning, StandardCharsets.ISO_8859_1);
      Format found = Format.ofBeginning(text);
      format = Optional.of(format.isPresent() && found == Format.JSON ? Format.TEXT : found);
    }
    format.get().reader().read(source, intake);
  }

  private static void refuseOtherFiles(byte[] beginning) throws RefusedInput {
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      throw new RefusedInput("The file is not text: it is a PDF; save its text and import that.");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      throw new RefusedInput(
          "The file is not text: it is an archive or a word-processor file inside; an archive in"
              + " an archive is not opened.");
    }
    if (start.startsWith("{\\rtf")) {
      throw new RefusedInput("The file is not plain text: it is RTF; save it as text.");
    }
  }

  private static int magic(BufferedInputStream bytes) throws IOException {
    byte[] first = peek(bytes, 2);
    return first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
  }

  /** Whether the stream is a zip. */
  static boolean isZip(BufferedInputStream bytes) throws IOException {
    byte[] first = peek(bytes, 4);
    return magic(bytes) == ZIP && first.length == 4 && first[2] == 3 && first[3] == 4;
  }

  private static byte[] peek(InputStream bytes, int length) throws IOException {
    bytes.mark(length);
    byte[] first = bytes.readNBytes(length);
    bytes.reset();
    return first;
  }
}
