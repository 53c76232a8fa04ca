package onrecord.search;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns words into their terms and remembers them, since news repeats itself. For one thread.
 *
 * <p>A word has one line of the table by its hash, where it drives out the one before. A line holds
 * the lengths of word and term, then both, so that a remembered word costs one access to memory
 * that lies outside the processor's nearest cache.
 */
final class TermMemory {

  /** In characters of two bytes: what a processor fetches at once. */
  private static final int LINE = 32;

  private static final int LINES = 1 << 15;
  private static final int HEAD = 2;

  private final WordForms forms = new WordForms();

  /** Empty until the first word comes, for not every analysis gets one. */
  private char[] table = new char[0];

  /** Writes the term of a word in the word's place; empty when nothing is left of it. */
  void replaceByTerm(CharTermAttribute word) {
    if (table.length == 0) {
      table = new char[LINES * LINE];
    }
    char[] buffer = word.buffer();
    int length = word.length();
    int line = line(buffer, length);
    int end = line + HEAD + length;
    boolean known =
        table[line] == length && Arrays.equals(table, line + HEAD, end, buffer, 0, length);
    if (!known) {
      String term = forms.term(new String(buffer, 0, length));
      if (HEAD + length + term.length() > LINE) {
        word.setEmpty().append(term);
        return;
      }
      table[line] = (char) length;
      table[line + 1] = (char) term.length();
      System.arraycopy(buffer, 0, table, line + HEAD, length);
      term.getChars(0, term.length(), table, end);
    }
    word.copyBuffer(table, end, table[line + 1]);
  }

  private static int line(char[] buffer, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return ((hash ^ hash >>> 15) & LINES - 1) * LINE;
  }
}
