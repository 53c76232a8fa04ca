package onrecord.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings a text into the one form that the library keeps: done once at import, never again.
 *
 * <p>Line ends become LF, NBSP and its narrow kin a space, soft hyphens, zero-width spaces and byte
 * order marks vanish, control characters but tab and LF become spaces, and the whole is NFC.
 */
public final class TextNormaliser {

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\u2028|\u2029|\u0085");
  private static final Pattern SPACES =
      Pattern.compile("[\u00a0\u202f\u2007\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b\ufeff\u2060]");
  private static final Pattern TRAILING = Pattern.compile("[ \t]+(?=\n|$)");
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

  private TextNormaliser() {}

  /** The normal form; normalising it again changes nothing. */
  public static String normalise(String raw) {
    String text = LINE_ENDS.matcher(raw).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = TRAILING.matcher(text).replaceAll("");
    text = BLANK_LINES.matcher(text).replaceAll("\n\n");
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
