package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 in which single bytes of another encoding stand, as where files of several origins
 * were joined: those bytes alone are read in the other encoding. One thread at a time.
 */
final class ForgivingUtf8Reader extends Reader {

  private final InputStream in;
  private final Charset other;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
  private boolean atEnd;

  /**
   * Reads from {@code in}.
   *
   * @param other an encoding of one byte a character
   */
  ForgivingUtf8Reader(InputStream in, Charset other) {
    this.in = in;
    this.other = other;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      fill();
    }
    int n = Math.min(length, chars.remaining());
    chars.get(buffer, offset, n);
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void fill() throws IOException {
    bytes.compact();
    try {
      if (!atEnd) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = n < 0;
        bytes.position(bytes.position() + Math.max(0, n));
      }
    } finally {
      bytes.flip();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    while (result.isError() && chars.remaining() >= result.length()) {
      byte[] strays = new byte[result.length()];
      bytes.get(strays);
      chars.put(new String(strays, other));
      result = decoder.decode(bytes, chars, atEnd);
    }
    chars.flip();
  }
}
