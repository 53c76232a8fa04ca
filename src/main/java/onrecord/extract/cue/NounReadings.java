package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/**
 * Tells reporting verbs from nouns that look alike: "the claims", "have questions", "this report".
 */
final class NounReadings {

  private final Tokens tokens;
  private final Verbs verbs;

  NounReadings(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /**
   * Whether the word is a noun where it stands.
   *
   * @param from first token of its sentence
   */
  boolean isOne(int i, int from) {
    boolean inName = tokens.isCapital(i) && i > from && tokens.isWord(i - 1);
    if (inName && !tokens.isQuoted(i - 1)) {
      return true;
    }
    return i > from
        && !tokens.isQuoted(i - 1)
        && (isHad(i) || isOwned(i) || isPointedAt(i) || isCounted(i, from) || isGoverned(i, from));
  }

  /** "have questions", "is claims". */
  private boolean isHad(int i) {
    boolean third = tokens.is(i, Word.VERB_S) && !tokens.is(i, Word.VERB_BASE | Word.VERB_PAST);
    return third && tokens.is(i - 1, Word.AUXILIARY) && verbs.isFinite(i - 1);
  }

  /** "the mayor's claims". */
  private boolean isOwned(int i) {
    return tokens.isGenitive(i - 1) && tokens.is(i, Word.VERB_BASE | Word.VERB_S);
  }

  /** "this report", "another claim". */
  private boolean isPointedAt(int i) {
    boolean singular =
        tokens.is(i - 1, "this") || tokens.is(i - 1, "that") || tokens.is(i - 1, "another");
    return singular && tokens.is(i, Word.VERB_BASE) && !tokens.is(i, Word.VERB_PAST);
  }

  /** "two claims"; but "in 2018 claimed", and "7 said". */
  private boolean isCounted(int i, int from) {
    boolean counted =
        (i + 1 >= tokens.size() || tokens.isWord(i + 1))
            && tokens.isNumber(i - 1)
            && !(i - 1 > from && tokens.isYear(i - 1) && tokens.is(i - 2, Word.PREPOSITION));
    boolean ordinal = isOrdinal(i - 1) && tokens.is(i, Word.ALSO_NOUN);
    return counted
        && (tokens.is(i, Word.VERB_PARTICIPLE | Word.VERB_S) || ordinal)
        && !tokens.is(i, "said");
  }

  /** "the letter, which claims that". */
  private boolean isRelative(int which, int from) {
    return which > from && tokens.is(which, "which") && tokens.is(which - 1, ',');
  }

  /** "the fifth state". */
  private boolean isOrdinal(int i) {
    return tokens.is(i, Word.NUMBER)
        && (tokens.word(i).lower().endsWith("th")
            || tokens.is(i, "first")
            || tokens.is(i, "second")
            || tokens.is(i, "third"));
  }

  /** "the claim", "her claim", "of claims"; but "Moon Jae In said". */
  private boolean isGoverned(int i, int from) {
    return tokens.is(i - 1, Word.DETERMINER | Word.POSSESSIVE | Word.PREPOSITION)
        && !tokens.is(i - 1, Word.GROUP | Word.PRONOUN)
        && !tokens.is(i - 1, "to")
        && !isRelative(i - 1, from)
        && !verbs.isInnerAdverb(i - 1)
        && !(i - 1 > from && tokens.isCapital(i - 1))
        && !tokens.is(i, Word.VERB_ING);
  }
}
