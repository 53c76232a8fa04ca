package onrecord.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The identity of a statement over all reprints of its article. */
public final class PrintKey {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PrintKey() {}

  /**
   * Equal for statements with the same words in articles of one reprint group; 64 bits of SHA-256,
   * so that chance collisions do not matter.
   */
  public static long of(Article article, Content content) {
    Long group = article.reprintGroup();
    String words =
        NOT_WORDS.matcher(content.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String identity = (group == null ? article.id() : group) + "\n" + words;
    return Long.parseUnsignedLong(Fingerprint.of(identity).substring(0, 16), 16);
  }
}
