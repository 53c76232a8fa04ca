package onrecord.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text whatever they were written in: UTF-8, UTF-16 and UTF-32 with their marks,
 * UTF-8 and UTF-16 without, a declared encoding, and Windows-1252 for the rest. Bytes that make no
 * text in any of them are refused.
 */
final class TextDecoder {

  /** How much of a stream is looked at to find its encoding. */
  static final int SAMPLE = 1 << 18;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Windows-1252 text of any Western language has far fewer letters beyond ASCII. */
  private static final double MOST_FOREIGN = 0.3;

  private static final double MOST_CONTROLS = 0.01;
  private static final double MOST_REPLACED = 0.02;

  /** An encoding and how many bytes its mark takes. */
  private record Encoding(Charset charset, int mark) {}

  private TextDecoder() {}

  /**
   * The whole of {@code bytes} as text.
   *
   * @param declared what the file says of itself, or null; believed only where the bytes are
   *     neither marked nor UTF-8
   */
  static String decode(byte[] bytes, @Nullable Charset declared) throws RefusedInput {
    Encoding encoding = detect(bytes, bytes.length, declared);
    String text = read(bytes, bytes.length, encoding);
    check(text, encoding.charset());
    return text;
  }

  /** The stream as text, with the encoding found from its beginning. */
  static Reader reader(InputStream in) throws IOException, RefusedInput {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
    buffered.mark(SAMPLE);
    byte[] sample = sample(buffered);
    buffered.reset();
    Encoding encoding = detect(sample, sample.length, null);
    check(read(sample, sample.length, encoding), encoding.charset());
    buffered.skipNBytes(encoding.mark());
    return open(buffered, encoding.charset());
  }

  /** The first bytes; fewer where the file breaks off, which reading on will tell. */
  private static byte[] sample(InputStream in) {
    byte[] bytes = new byte[SAMPLE - 1];
    int length = 0;
    try {
      int n = 0;
      while (n >= 0 && length < bytes.length) {
        n = in.read(bytes, length, bytes.length - length);
        length += Math.max(0, n);
      }
    } catch (IOException e) {
      return Arrays.copyOf(bytes, length);
    }
    return Arrays.copyOf(bytes, length);
  }

  private static Reader open(InputStream in, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? new ForgivingUtf8Reader(in, WINDOWS_1252)
        : new InputStreamReader(in, charset);
  }

  private static String read(byte[] bytes, int length, Encoding encoding) {
    InputStream in =
        new ByteArrayInputStream(bytes, encoding.mark(), Math.max(0, length - encoding.mark()));
    try (Reader reader = open(in, encoding.charset())) {
      StringBuilder text = new StringBuilder(length);
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private static Encoding detect(byte[] bytes, int length, @Nullable Charset declared) {
    Encoding marked = marked(bytes, length);
    if (marked != null) {
      return marked;
    }
    Charset wide = unmarkedUtf16(bytes, length);
    if (wide != null) {
      return new Encoding(wide, 0);
    }
    if (Utf8Count.of(bytes, length).isUtf8()) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    return new Encoding(declared == null ? WINDOWS_1252 : declared, 0);
  }

  private static @Nullable Encoding marked(byte[] bytes, int length) {
    int first = unsigned(bytes, length, 0) << 8 | unsigned(bytes, length, 1);
    int second = unsigned(bytes, length, 2) << 8 | unsigned(bytes, length, 3);
    if (first == 0xFFFE && second == 0 && length >= 4) {
      return new Encoding(Charset.forName("UTF-32LE"), 4);
    }
    if (first == 0 && second == 0xFEFF && length >= 4) {
      return new Encoding(Charset.forName("UTF-32BE"), 4);
    }
    if (first == 0xEFBB && second >> 8 == 0xBF && length >= 3) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    return switch (first) {
      case 0xFFFE -> new Encoding(StandardCharsets.UTF_16LE, 2);
      case 0xFEFF -> new Encoding(StandardCharsets.UTF_16BE, 2);
      default -> null;
    };
  }

  private static int unsigned(byte[] bytes, int length, int index) {
    return index < length ? bytes[index] & 0xFF : 0;
  }

  /** Spaces, line ends and ASCII have a zero byte on one side in UTF-16, and only there. */
  private static @Nullable Charset unmarkedUtf16(byte[] bytes, int length) {
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int most = Math.max(zeros[0], zeros[1]);
    int least = Math.min(zeros[0], zeros[1]);
    if (most * 50 < length || least * 20 > most || most == 0) {
      return null;
    }
    return zeros[1] == most ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static void check(String text, Charset charset) throws RefusedInput {
    int controls = 0;
    int replaced = 0;
    int foreign = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      all++;
      if (c == '\uFFFD' || (c >= '\uFFFE')) {
        replaced++;
      } else if (Character.isISOControl(c)) {
        controls++;
      } else if (c > 0x7F && Character.isLetter(c)) {
        foreign++;
      }
    }
    if (controls > MOST_CONTROLS * all) {
      throw new RefusedInput(
          "The file is not text: it holds control characters, as programs, pictures and"
              + " word-processor files do.");
    }
    if (replaced > MOST_REPLACED * all) {
      throw new RefusedInput(
          "The file is not text: too many of its bytes stand for no character in " + charset + ".");
    }
    if (charset.equals(WINDOWS_1252) && foreign > MOST_FOREIGN * all) {
      throw new RefusedInput(
          "The file is not text that can be read: its encoding is neither UTF-8, UTF-16 nor"
              + " Windows-1252; save it as UTF-8.");
    }
  }
}
