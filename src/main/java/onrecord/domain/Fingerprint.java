package onrecord.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The identity of a normalised text: equal for exact duplicates, whatever their white space. */
public final class Fingerprint {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Fingerprint() {}

  /**
   * SHA-256 of the text with every run of white space made one space, in lower-case hexadecimal.
   */
  public static String of(String normalisedText) {
    String flat = WHITE_SPACE.matcher(normalisedText).replaceAll(" ");
    return HexFormat.of().formatHex(sha256().digest(flat.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
