package onrecord.extract.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a language by the letters that it is written in. */
final class Scripts {

  private static final String UKRAINIAN = "іїєґ";
  private static final String PERSIAN = "پچژگ";

  private Scripts() {}

  /** The language of most of the letters, or null when they are Latin or of no known script. */
  static @Nullable String languageOf(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int others = 0;
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c >= 0x250) {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
          others++;
        }
      }
    }
    return others * 2 <= letters ? null : language(counts, sample);
  }

  private static @Nullable String language(Map<UnicodeScript, Integer> counts, String sample) {
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    UnicodeScript most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return switch (most) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> kana * 10 > counts.getOrDefault(most, 0) ? "ja" : "zh";
      case CYRILLIC -> has(sample, UKRAINIAN) ? "uk" : "ru";
      case GREEK -> "el";
      case ARABIC -> has(sample, PERSIAN) ? "fa" : "ar";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      default -> null;
    };
  }

  private static boolean has(String sample, String letters) {
    return sample.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
