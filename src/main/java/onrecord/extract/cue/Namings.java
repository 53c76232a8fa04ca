package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/**
 * Tells verbs that give something its name from those that judge it: "a boat called “Gull”" states
 * nothing, "he called the boat “a wreck”" does, for it says of what.
 */
final class Namings {

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Namings(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /**
   * Whether a labelling verb only names.
   *
   * @param subject what stands before the verb
   * @param to after the last token of the verb
   */
  boolean names(Phrase subject, int to, CueSense sense, int end) {
    boolean both = sense.takes(CueSense.LABEL) && sense.takes(CueSense.STRICT);
    if (!both || sense.takes(CueSense.NOUN) || to >= end) {
      return false;
    }
    if (tokens.isQuoted(to)) {
      return isThing(subject);
    }
    boolean relative = subject.from() > 0 && tokens.is(subject.from() - 1, Word.RELATIVE);
    return !relative && phrases.after(to, end) != null && !isJudged(to, end);
  }

  /** "a boat": nobody who speaks. */
  private boolean isThing(Phrase subject) {
    int last = subject.to() - 1;
    return !tokens.isCapital(last)
        && !tokens.is(last, Word.ROLE | Word.GROUP | Word.BODY | Word.SUBJECT | Word.PRONOUN);
  }

  /** Whether words follow the thing's that say what it is held to be. */
  private boolean isJudged(int thing, int end) {
    if (tokens.is(thing, Word.POSSESSIVE)) {
      return true;
    }
    if (tokens.is(thing, "it") || tokens.is(thing, Word.OBJECT | Word.PRONOUN)) {
      return isAdjective(thing + 1, end);
    }
    int i = thing + 1;
    while (i < end && !isClauseEnd(i) && !beginsJudgement(i)) {
      i++;
    }
    return i < end && beginsJudgement(i);
  }

  private boolean beginsJudgement(int i) {
    boolean another = tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
    return tokens.isQuoted(i)
        || tokens.isGenitive(i)
        || tokens.is(i, "as")
        || another && !tokens.is(i - 1, Word.PREPOSITION);
  }

  private boolean isAdjective(int at, int end) {
    long others = Word.PREPOSITION | Word.CONJUNCTION | Word.SUBORDINATOR | Word.TIME | Word.DAY;
    return at < end
        && (tokens.isQuoted(at)
            || tokens.isWord(at) && !tokens.is(at, others)
            || tokens.is(at, "a"));
  }

  private boolean isClauseEnd(int i) {
    return !tokens.isQuoted(i)
        && (tokens.is(i, ',')
            || tokens.is(i, Word.RELATIVE | Word.SUBORDINATOR | Word.TIME)
            || verbs.isFinite(i));
  }
}
