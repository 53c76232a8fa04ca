package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/** Finds where the object of a reporting verb ends: "criticised [the deal] in an interview". */
final class ObjectEnds {

  private static final long CLOSES_AFTER_COMMA = Word.CONJUNCTION | Word.SUBJECT;

  /** Keeps time linear in the length of a sentence. */
  private static final int REACH = 16;

  private final Tokens tokens;
  private final Verbs verbs;

  ObjectEnds(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** The end of the object that begins at {@code from}, at most {@code end}. */
  int end(int from, int end, CueSense sense) {
    boolean deeds = sense.takes(CueSense.OBLIQUE | CueSense.INFINITIVE);
    boolean bare = true;
    for (int i = from + 1; i < end; i++) {
      int close = sense.takes(CueSense.OBLIQUE) ? asideBeforeOblique(i, end) : -1;
      if (close > 0) {
        i = close;
      } else if (!tokens.isQuoted(i)) {
        boolean circumstance = (!deeds || bare) && isCircumstance(i, end);
        if (endsBefore(i, end) || circumstance && !(deeds && completes(sense, i, end))) {
          return i;
        }
        bare = bare && deeds && !tokens.is(i, Word.PREPOSITION) && !verbs.isFinite(i);
      }
    }
    return end;
  }

  private boolean endsBefore(int i, int end) {
    if (tokens.isDash(i)) {
      return true;
    }
    boolean next = i + 1 < end;
    if (tokens.is(i, ',')) {
      return next && closesAfterComma(i + 1, end);
    }
    if (tokens.is(i, Word.CONJUNCTION)) {
      return next
          && (verbs.isFinite(i + 1)
              || tokens.is(i + 1, Word.ADVERB) && i + 2 < end && verbs.isFinite(i + 2)
              || tokens.is(i + 1, Word.SUBJECT));
    }
    if (opensOccasion(i) || next && tokens.is(i, "by") && isReportingParticiple(i + 1)) {
      return true;
    }
    if (tokens.is(i, Word.DAY)) {
      return !tokens.is(i - 1, Word.DETERMINER)
          && (!next || !tokens.isGenitive(i + 1) && !isNominal(i + 1));
    }
    boolean lastWeek = tokens.is(i, "last") || tokens.is(i, "earlier") || tokens.is(i, "this");
    return lastWeek
        && next
        && tokens.is(i + 1, Word.TIME | Word.MONTH | Word.DAY)
        && (i + 2 >= end || !tokens.isGenitive(i + 2));
  }

  /** "after the vote", "while she spoke": when something was said, or against what. */
  private boolean opensOccasion(int i) {
    return tokens.is(i, "after")
        || tokens.is(i, "before")
        || tokens.is(i, "during")
        || tokens.is(i, "throughout")
        || tokens.is(i, "until")
        || tokens.is(i, "when")
        || tokens.is(i, "while")
        || tokens.is(i, "although")
        || tokens.is(i, "though")
        || tokens.is(i, "despite")
        || tokens.is(i, "following") && !tokens.is(i - 1, Word.DETERMINER);
  }

  /**
   * "accused Smith in May [of lying]", "urged her on Friday [to go]", "mocked her on Twitter as
   * “…”": the object is not whole.
   */
  private boolean completes(CueSense sense, int from, int end) {
    if (tokens.is(from, "on") && tokens.is(from + 1, Word.DETERMINER)) {
      return true; // "blamed the delay on the rain"
    }
    for (int i = from + 1; i < Math.min(end, from + REACH); i++) {
      boolean deed = tokens.is(i, "of") || tokens.is(i, "for");
      if (tokens.isQuoted(i)
          || sense.takes(CueSense.OBLIQUE) && deed
          || sense.takes(CueSense.INFINITIVE)
              && tokens.is(i, "to")
              && i + 1 < end
              && tokens.is(i + 1, Word.VERB_BASE)) {
        return true;
      }
    }
    return false;
  }

  /** The comma that closes the aside of "accused Smith, who was there, [of lying]", or -1. */
  private int asideBeforeOblique(int comma, int end) {
    boolean opens =
        comma + 1 < end
            && tokens.is(comma, ',')
            && !tokens.isQuoted(comma)
            && tokens.is(comma + 1, Word.RELATIVE);
    for (int i = comma + 1; opens && i + 1 < end; i++) {
      if (tokens.is(i, ',') && !tokens.isQuoted(i)) {
        return tokens.is(i + 1, "of") || tokens.is(i + 1, "for") ? i : -1;
      }
    }
    return -1;
  }

  private boolean isNominal(int i) {
    return tokens.isWord(i)
        && !tokens.is(i, Word.PREPOSITION | Word.CONJUNCTION | Word.ADVERB | Word.FINITE);
  }

  private boolean closesAfterComma(int i, int end) {
    if (tokens.isQuoted(i)) {
      return false;
    }
    boolean apposition = tokens.isIndefinite(i);
    return apposition
        || addsParticiple(i, end)
        || tokens.is(i, CLOSES_AFTER_COMMA) && !tokens.isCapital(i)
        || tokens.is(i, "which")
        || verbs.isFinite(i)
        || i + 1 < end && verbs.isFinite(i + 1) && tokens.isCapital(i);
  }

  /** "dismissed the plan [by saying …]": the words that are reported are told behind it. */
  private boolean isReportingParticiple(int i) {
    return tokens.is(i, Word.VERB_ING) && !tokens.word(i).cues().isEmpty();
  }

  /**
   * "the deal, [leaving the room]", but neither "a kind, loving man" nor "accidents, including".
   */
  private boolean addsParticiple(int i, int end) {
    return tokens.is(i, Word.VERB_ING)
        && !tokens.is(i, Word.PREPOSITION)
        && !tokens.is(i, "including")
        && !tokens.is(i, "ranging")
        && tokens.word(i).lower().indexOf('-') < 0
        && i + 1 < end
        && !tokens.is(i + 1, Word.CONJUNCTION)
        && !tokens.is(i + 1, ',')
        && !tokens.hasQuoted(i, Math.min(end, i + REACH));
  }

  /** "in February", "on Twitter", "at a rally", "in an interview". */
  private boolean isCircumstance(int i, int end) {
    boolean preposition =
        tokens.is(i, "in")
            || tokens.is(i, "on")
            || tokens.is(i, "at")
            || tokens.is(i, "via")
            || tokens.is(i, "during");
    if (!preposition || i + 1 >= end) {
      return false;
    }
    int noun = tokens.is(i + 1, Word.DETERMINER | Word.POSSESSIVE) ? i + 2 : i + 1;
    for (int k = noun; k < Math.min(end, noun + 4); k++) {
      if (tokens.is(k, Word.VENUE | Word.DAY | Word.MONTH | Word.TIME)) {
        return true;
      }
      if (!tokens.isWord(k) || tokens.is(k, Word.PREPOSITION | Word.CONJUNCTION)) {
        break;
      }
    }
    return noun < end && tokens.isYear(noun);
  }
}
