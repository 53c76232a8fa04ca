package onrecord.extract.speaker;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Finds the noun of a phrase: what follows with a preposition belongs to it. */
final class Heads {

  private Heads() {}

  /** The token of the noun of the phrase from token {@code from} to before token {@code to}. */
  static int of(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, Word.PREPOSITION) && !tokens.isCapital(i)) {
        return i - 1;
      }
    }
    return to - 1;
  }
}
