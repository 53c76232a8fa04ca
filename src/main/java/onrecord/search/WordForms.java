package onrecord.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Turns a word of a text into the term that the index keeps: case, accents, possessives, British
 * spelling and inflection do not matter. For one thread.
 */
final class WordForms {

  /** Longer ones are no words of a language, and stemming them would not help. */
  private static final int LONGEST_WORD = 40;

  private final Spelling spelling = Spelling.instance();
  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** The term of a word; empty when nothing of it is left. */
  String term(String word) {
    String folded = spelling.common(withoutMarks(bare(word)));
    if (folded.length() > LONGEST_WORD || hasDigit(folded)) {
      return folded;
    }
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** The characters of a word, or of a part of one, without case and accents. */
  String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    char[] in = lower.toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length).toLowerCase(Locale.ROOT);
  }

  private static String withoutMarks(String word) {
    String base = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    base = base.replace("'", "");
    // "U.S." and "US" are one word, "2.5" and "25" are not; "1,000" and "1000" are one number
    return hasDigit(base) ? base.replace(",", "") : base.replace(".", "");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
