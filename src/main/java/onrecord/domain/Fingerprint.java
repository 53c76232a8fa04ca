package onrecord.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of a normalised text: equal for exact duplicates, whatever their white space. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * SHA-256 of the text with every run of white space made one space, in lower-case hexadecimal.
   */
  public static String of(String normalisedText) {
    return HexFormat.of()
        .formatHex(sha256().digest(flat(normalisedText).getBytes(StandardCharsets.UTF_8)));
  }

  /** A loop, because every imported article comes through here. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean inSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space) {
        flat.append(c);
      } else if (!inSpace) {
        flat.append(' ');
      }
      inSpace = space;
    }
    return flat.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
