package onrecord.extract.phrase;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/**
 * Finds the clauses without commas that stand between a subject and its verb: "officials who spoke
 * with us", "people that have backed him", "judges whose rulings were read", "people I spoke with".
 */
final class Postmodifiers {

  private static final int LONGEST = 22;

  private final Tokens tokens;
  private final Verbs verbs;

  Postmodifiers(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /**
   * Where the clause begins that ends before {@code end} and modifies what stands before it; {@code
   * end} itself when there is none. Looks no further than {@code below}.
   */
  int start(int end, int below, int floor) {
    int lowest = Math.max(floor + 1, end - LONGEST);
    if (tokens.is(end - 1, Word.CONJUNCTION)) {
      return end;
    }
    for (int i = Math.min(below, end) - 1; i >= lowest && isInside(i); i--) {
      if (opensRelative(i, end) || opensContact(i, end)) {
        return i;
      }
      boolean joins = tokens.is(i, Word.CONJUNCTION) && !verbs.isFinite(i + 1);
      boolean clause =
          tokens.is(i, Word.SUBORDINATOR | Word.SUBJECT)
              && !(tokens.is(i, "that") && verbs.isFinite(i - 1)) // "who ruled that"
              && !tokens.is(i + 1, "of"); // "because of"
      if (joins || clause) {
        return end;
      }
    }
    return end;
  }

  private boolean isInside(int i) {
    return (tokens.isWord(i) || tokens.isGenitive(i)) && !tokens.isQuoted(i)
        || tokens.is(i, Word.AUXILIARY);
  }

  private boolean opensRelative(int i, int end) {
    boolean pronoun = tokens.is(i, "who") || tokens.is(i, "which") || tokens.is(i, "that");
    boolean genitive = tokens.is(i, "who") && tokens.isGenitive(i - 1); // "a friend of Smith's who"
    if (pronoun && (genitive || isNominal(i - 1))) {
      return i + 1 < end && (verbs.isFinite(i + 1) || tokens.is(i + 1, Word.VERB_BASE));
    }
    boolean gap = tokens.is(i, "whose") || tokens.is(i, "whom");
    return gap && isNominal(i - 1) && verbs.hasFinite(i + 1, end);
  }

  /** "people [I spoke with]": a subject pronoun right behind a noun, with its verb. */
  private boolean opensContact(int i, int end) {
    return tokens.is(i, Word.SUBJECT)
        && !tokens.is(i, "who")
        && !tokens.is(i, "it")
        && i + 1 < end
        && verbs.isFinite(i + 1)
        && isNominal(i - 1);
  }

  private boolean isNominal(int i) {
    return tokens.isWord(i)
        && !tokens.isQuoted(i)
        && !verbs.isFinite(i)
        && !tokens.is(i, Word.PREPOSITION | Word.CONJUNCTION | Word.SUBORDINATOR | Word.VERB_ING);
  }

  /** What can stand between two commas behind a name. */
  boolean isAside(int from, int end) {
    if (tokens.is(end - 1, ')') || tokens.is(end - 1, ']') || tokens.isDash(end - 1)) {
      return true;
    }
    if (from >= end - 1) {
      return false;
    }
    Word word = tokens.word(from);
    boolean opening =
        word.is(
                Word.DETERMINER
                    | Word.RELATIVE
                    | Word.NUMBER
                    | Word.PREPOSITION
                    | Word.POSSESSIVE
                    | Word.ROLE
                    | Word.GROUP
                    | Word.BODY
                    | Word.PLACE
                    | Word.VERB_ING
                    | Word.VERB_PARTICIPLE
                    | Word.ADVERB)
            || tokens.isCapital(from)
            || Character.isDigit(tokens.first(from));
    boolean clause =
        word.is(Word.SUBJECT) && !word.is(Word.RELATIVE)
            || word.is(Word.CONJUNCTION) && !word.is("and");
    return !clause && (opening || !verbs.isFinite(from));
  }
}
