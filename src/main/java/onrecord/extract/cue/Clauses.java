package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/** Tells whether a clause begins at a token: a subject with a finite verb behind it. */
final class Clauses {

  private static final int LONGEST_OBJECT = 24;
  private static final int LONGEST_ASIDE = 18;
  private static final int LONGEST_PLAIN = 5;

  private final Tokens tokens;
  private final Verbs verbs;

  Clauses(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** Whether a subject with its verb follows, with nothing between that could own the verb. */
  boolean startsTight(int from, int end) {
    if (!starts(from, end)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (tokens.is(i, Word.CONTRACTION) || i > from && verbs.isFinite(i)) {
        return true;
      }
      boolean barrier =
          !tokens.isQuoted(i)
              && (tokens.is(i, ';')
                  || tokens.is(i, ':')
                  || tokens.is(i, "that") && i > from
                  || tokens.is(i, "who")
                  || tokens.is(i, "which"));
      if (i > from && tokens.is(i, ',') && !tokens.isQuoted(i)) {
        int close = asideEnd(i, end);
        if (close < 0) {
          return false;
        }
        i = close;
      } else if (barrier) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a short subject with nothing added stands before the first verb: "arrests were made".
   */
  boolean startsPlainly(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + LONGEST_PLAIN); i++) {
      if (verbs.isFinite(i)) {
        return true;
      }
      if (tokens.is(i, Word.CONJUNCTION | Word.SUBORDINATOR | Word.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the first verb of the clause is a modal, which no noun phrase can hold. */
  boolean hasModal(int from, int end) {
    for (int i = from + 1; i < end && !tokens.is(i, ','); i++) {
      if (verbs.isFinite(i)) {
        return tokens.is(i, Word.MODAL) && !tokens.is(i - 1, Word.CONJUNCTION | Word.RELATIVE);
      }
    }
    return false;
  }

  /** The comma that closes "…, which …," before the verb, or -1. */
  private int asideEnd(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end - 1, comma + LONGEST_ASIDE); i++) {
      if (tokens.is(i, ',') && verbs.isFinite(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** "as she left", "after the vote": a word that opens a clause or a phrase of time. */
  boolean opensTime(int i) {
    return tokens.is(i, "as")
        || tokens.is(i, "when")
        || tokens.is(i, "while")
        || tokens.is(i, "after")
        || tokens.is(i, "before");
  }

  /** "said [closed] roads are": behind a verb a participle that modifies a plural is no verb. */
  boolean isModifier(int i) {
    return tokens.is(i, Word.VERB_PARTICIPLE)
        && i + 1 < tokens.size()
        && tokens.isWord(i + 1)
        && !tokens.isQuoted(i + 1)
        && verbs.isPlural(i + 1);
  }

  /** "there was", "there would be": a verb is sure to follow. */
  boolean isExistential(int i, int end) {
    return tokens.is(i, "there") && i + 1 < end && verbs.isFinite(i + 1);
  }

  /** Whether a subject and a finite verb follow. */
  boolean starts(int from, int end) {
    if (!tokens.isWord(from) && !tokens.isQuoted(from) && !tokens.is(from, '$') || from >= end) {
      return false;
    }
    boolean adverb = tokens.word(from).lower().endsWith("ly") && from + 1 < end;
    int first = adverb ? from + 1 : from;
    if (verbs.isFinite(first) && !tokens.is(first, Word.CONTRACTION) && !isModifier(first)
        || tokens.is(from, Word.CONJUNCTION)
        || tokens.is(from, "of")
        || tokens.is(from, "to")
        || tokens.is(from, "about") && !isNumber(from + 1, end)
        || tokens.is(from, Word.PREPOSITION) && from + 1 < end && isInterrogative(from + 1)) {
      return false;
    }
    int wanted = isInterrogative(from) ? 2 : 1;
    boolean inVerb = false;
    for (int i = from; i < end; i++) {
      if (tokens.is(i, ';') && !tokens.isQuoted(i)) {
        return false;
      }
      boolean finite = tokens.is(i, Word.CONTRACTION) || i > from && verbs.isFinite(i);
      if (finite && !inVerb && --wanted == 0) {
        return true;
      }
      inVerb = finite || inVerb && tokens.is(i, Word.ADVERB | Word.NEGATION | Word.BE);
    }
    return false;
  }

  private boolean isNumber(int i, int end) {
    int count = i + 1 < end && tokens.is(i, "a") ? i + 1 : i;
    return count < end && tokens.isNumber(count);
  }

  /** Whether "to" at {@code i} opens an infinitive: "to go", "to quickly go". */
  boolean isInfinitive(int i, int end) {
    if (!tokens.is(i, "to") || i + 1 >= end) {
      return false;
    }
    if (tokens.isQuoted(i + 1) && !tokens.isQuoted(i)) {
      return i + 2 < end && !tokens.isCapital(i + 2);
    }
    boolean adverb = tokens.is(i + 1, Word.ADVERB) && !tokens.is(i + 1, Word.VERB_BASE);
    int verb = adverb ? i + 2 : i + 1;
    return verb < end
        && (tokens.is(verb, Word.VERB_BASE)
            || tokens.is(verb, "be")
            || tokens.is(verb, "have")
            || tokens.is(verb, "do")
            || isUnknownVerb(verb, end));
  }

  /** "to spurn the deal": a word of no class with an object behind it. */
  private boolean isUnknownVerb(int i, int end) {
    return tokens.word(i).classes() == 0
        && !tokens.isCapital(i)
        && i + 1 < end
        && (tokens.isCapital(i + 1)
            || Character.isDigit(tokens.first(i + 1))
            || tokens.is(i + 1, Word.DETERMINER | Word.POSSESSIVE | Word.OBJECT));
  }

  /** Where the infinitive behind an object opens: "Bell and Varga [to go]", or -1. */
  int infinitiveBehind(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + LONGEST_OBJECT); i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      if (isInfinitive(i, end)) {
        return i;
      }
      if (verbs.isFinite(i) || tokens.is(i, ';') || tokens.is(i, ':')) {
        return -1;
      }
    }
    return -1;
  }

  /** A question lends its verb to no statement: "said what would follow" tells no content. */
  private boolean isInterrogative(int i) {
    return !tokens.isQuoted(i)
        && (tokens.is(i, "what")
            || tokens.is(i, "who")
            || tokens.is(i, "whom")
            || tokens.is(i, "how")
            || tokens.is(i, "why")
            || tokens.is(i, "where"));
  }
}
