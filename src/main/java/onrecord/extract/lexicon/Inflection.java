package onrecord.extract.lexicon;

import java.util.List;

/** The regular forms of English verbs. */
final class Inflection {

  private Inflection() {}

  /** "says", "denies", "blasts". */
  static String third(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("o");
    return base + (hissing ? "es" : "s");
  }

  /** "noted", "denied", "admitted". */
  static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem(base) + "ed";
  }

  /** "noting", "denying", "admitting". */
  static String ing(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean silentE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return silentE ? base.substring(0, base.length() - 1) + "ing" : stem(base) + "ing";
  }

  /**
   * "labelled", "labelling" beside "labeled", "labeling"; empty for verbs that are spelt in one
   * way.
   */
  static List<String> british(String base) {
    int n = base.length();
    boolean both =
        n > 3
            && base.endsWith("l")
            && isVowel(base.charAt(n - 2))
            && !isVowel(base.charAt(n - 3))
            && stem(base).length() == n;
    return both ? List.of(base + "led", base + "ling") : List.of();
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y") && base.length() > 1 && !isVowel(base.charAt(base.length() - 2));
  }

  /** Doubles the last consonant of short stems and of those stressed at the end. */
  private static String stem(String base) {
    int n = base.length();
    if (n < 3
        || isVowel(base.charAt(n - 1))
        || !isVowel(base.charAt(n - 2))
        || isVowel(base.charAt(n - 3)) && !isQu(base, n - 4)
        || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
      return base;
    }
    int onset = isQu(base, 0) ? 2 : 0;
    boolean oneSyllable =
        base.substring(Math.min(onset, n - 2), n - 2).chars().noneMatch(c -> isVowel((char) c));
    boolean stressedAtTheEnd =
        base.endsWith("mit")
            || base.endsWith("fer")
            || base.endsWith("pel")
            || base.endsWith("cur");
    return oneSyllable || stressedAtTheEnd ? base + base.charAt(n - 1) : base;
  }

  /** The "u" of "quip" is no vowel. */
  private static boolean isQu(String base, int at) {
    return at >= 0 && base.startsWith("qu", at);
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
