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

  private SpeakerKey() {}

  /** Equal for names of one speaker: "Moon Jae-in" and "Moon Jae In". */
  public static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
