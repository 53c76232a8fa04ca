package onrecord.search;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Turns a word of a text into the term that the index keeps: case, accents, possessives, British
 * spelling and inflection do not matter. For one thread.
 */
final class WordForms {

  /** News repeats itself: a vocabulary of this size answers nearly every word. */
  private static final int REMEMBERED = 50_000;

  /** Longer ones are no words of a language, and stemming them would not help. */
  private static final int LONGEST_WORD = 40;

  private final Spelling spelling = Spelling.instance();
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final CharArrayMap<String> known = new CharArrayMap<>(1024, false);

  /** The term of the word in {@code buffer}; empty when nothing of it is left. */
  String term(char[] buffer, int length) {
    String term = known.get(buffer, 0, length);
    if (term == null) {
      term = term(new String(buffer, 0, length));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(Arrays.copyOf(buffer, length), term);
    }
    return term;
  }

  /** The term of a word; empty when nothing of it is left. */
  String term(String word) {
    String folded = fold(word);
    if (folded.length() > LONGEST_WORD || folded.chars().anyMatch(Character::isDigit)) {
      return folded;
    }
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** The word without case, accents, possessive, inner marks and British spelling, not stemmed. */
  String fold(String word) {
    return spelling.common(withoutMarks(bare(word)));
  }

  /** The characters of a part of a word without case and accents. */
  String bare(String word) {
    char[] in = word.toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length).toLowerCase(Locale.ROOT);
  }

  private static String withoutMarks(String word) {
    String base = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    base = base.replace("'", "");
    boolean number = base.chars().anyMatch(Character::isDigit);
    // "U.S." and "US" are one word, "2.5" and "25" are not; "1,000" and "1000" are one number
    return number ? base.replace(",", "") : base.replace(".", "");
  }
}
