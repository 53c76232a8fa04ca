package onrecord.extract.text;

import java.util.Arrays;

/**
 * Recognises what agencies put before the first sentence: "LEEDS, England (AP) — ", "Paris, May 3
 * (Reuters) - ". It is nobody's words.
 */
final class Dateline {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 9;
  private static final String NEVER_INSIDE = "\"“”«»„‘?!;:\n";
  private static final String BEFORE_FIRST_WORD = "\"“«„‘'`$£€[";

  private Dateline() {}

  /** Where the prose of a paragraph begins: behind its dateline, or at {@code start}. */
  static int proseStart(String text, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST); i++) {
      if (NEVER_INSIDE.indexOf(text.charAt(i)) >= 0) {
        return start;
      }
      int behind = behindDash(text, i, end);
      if (behind > i) {
        boolean opens = behind < end && opensSentence(text.charAt(behind));
        return i > start && opens && isPlace(text.substring(start, i).strip()) ? behind : start;
      }
    }
    return start;
  }

  private static int behindDash(String text, int at, int end) {
    char c = text.charAt(at);
    boolean spaced = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < end;
    boolean dash = c == '—' || c == '–' || c == '―' || c == '-' && spaced && isGap(text, at + 1);
    if (!dash) {
      return at;
    }
    int next = at + 1;
    while (next < end && (text.charAt(next) == '-' || Character.isWhitespace(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    return c == ' ' || c == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || BEFORE_FIRST_WORD.indexOf(c) >= 0;
  }

  private static boolean isPlace(String head) {
    String[] words = head.split("\\s+", MOST_WORDS + 1);
    boolean agency = head.endsWith(")") && head.contains("(");
    return words.length <= MOST_WORDS
        && Character.isUpperCase(head.charAt(0))
        && Arrays.stream(words).filter(Dateline::isCommon).count() <= 1
        && (agency || isCapitals(words[0]));
  }

  /** "said", "companies", but not "de" and "the". */
  private static boolean isCommon(String word) {
    return word.length() > 3 && Character.isLowerCase(word.charAt(0));
  }

  private static boolean isCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 3
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
