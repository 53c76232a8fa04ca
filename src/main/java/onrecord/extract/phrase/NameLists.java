package onrecord.extract.phrase;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Tells the commas of a list of names that share a verb: "Bell, Varga and Holm said". */
final class NameLists {

  private final Tokens tokens;

  NameLists(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "Trump, Cruz and Rubio": a comma between two names before an "and". */
  boolean isComma(int comma, int at, int conjunction, int lowest) {
    if (comma + 1 == conjunction) {
      return isLastComma(comma, lowest);
    }
    return conjunction > 0
        && conjunction - comma <= 5
        && comma > lowest
        && tokens.isCapital(at)
        && tokens.isCapital(comma - 1)
        && !tokens.is(comma - 1, Word.DAY | Word.MONTH)
        && !tokens.isQuoted(comma - 1);
  }

  /** "Trump, Cruz, and Rubio": a comma before the "and", behind a name that another one opens. */
  private boolean isLastComma(int comma, int lowest) {
    for (int i = comma - 1; i > lowest && i > comma - 5; i--) {
      if (tokens.is(i, ',')) {
        return i < comma - 1 && tokens.isWord(i - 1) && tokens.isCapital(i - 1);
      }
      if (!tokens.isWord(i) || !tokens.isCapital(i) || tokens.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }
}
