package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/** Goes over what stands between a cue and its content: addressees, days, occasions. */
final class Adjuncts {

  private static final int MOST_ADJUNCTS = 4;
  private static final int LONGEST_ADJUNCT = 16;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;

  Adjuncts(Tokens tokens, Verbs verbs, Phrases phrases, Clauses clauses) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** Goes over whom the verb speaks to: "told [reporters] that". */
  int skipAddressee(int at, int end, CueSense sense) {
    if (!sense.takes(CueSense.ADDRESSEE)
        || tokens.isQuoted(at)
        || !tokens.isWord(at)
        || tokens.is(at, "that")
        || clauses.isInfinitive(at, end)) {
      return at;
    }
    Phrase addressee = phrases.after(at, end);
    if (addressee == null) {
      return at;
    }
    int next = behindTitle(addressee.to(), end);
    boolean follows =
        next < end
            && (tokens.isQuoted(next)
                || tokens.is(next, "that")
                || tokens.is(next, "to")
                || tokens.is(next, "if")
                || tokens.is(next, "whether")
                || tokens.is(next, "about")
                || tokens.is(next, ',')
                || tokens.is(next, ':')
                || sense.takes(CueSense.QUESTION) && tokens.is(next, Word.QUESTION)
                || tokens.is(next, Word.SUBJECT));
    return needsAddressee(at) || follows ? next : at;
  }

  /** Goes over a title that belongs to the addressee: "told the Post's “Morning Talk” that". */
  private int behindTitle(int at, int end) {
    int open = at + 1;
    if (open >= end || !tokens.isGenitive(at) || !tokens.isQuoted(open)) {
      return at;
    }
    return tokens.quoteEnd(open, end);
  }

  /** Whether somebody who is told must follow the verb before {@code at}. */
  boolean needsAddressee(int at) {
    return tokens.is(at - 1, "told")
        || tokens.is(at - 1, "tells")
        || tokens.is(at - 1, "tell")
        || tokens.is(at - 1, "telling");
  }

  /**
   * Goes over "on Monday", "in a statement", "to reporters", as long as content can still follow.
   */
  int skip(int start, int end) {
    int at = start;
    if (at < end && tokens.is(at, ',') && !tokens.isQuoted(at)) {
      at = skipBetweenCommas(at, end);
    }
    for (int n = 0; n < MOST_ADJUNCTS && at < end && !tokens.isQuoted(at); n++) {
      int next = skipAdjunct(at, end);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /**
   * Where the quotation opens behind a clause of time: "said as she left, “…”", "said after the
   * vote: “…”", or -1.
   */
  int occasionEnd(int start, int end) {
    boolean occasion = clauses.opensTime(start) || tokens.is(start, "during");
    for (int i = start + 1; occasion && i + 1 < end && !tokens.isQuoted(i); i++) {
      boolean mark = tokens.is(i, ',') || tokens.is(i, ':');
      if (mark && tokens.isQuoted(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The "that" behind a longer adjunct: "said in a letter sent to members on Friday that", "said —
   * on Twitter — that", or -1.
   */
  int announcedThat(int start, int end) {
    if (tokens.isDash(start)) {
      return thatBehindDashes(start, end);
    }
    boolean place = start > 0 && tokens.is(start, ',') && tokens.isCapital(start - 1);
    if (!place && !tokens.is(start, Word.PREPOSITION) || clauses.isInfinitive(start, end)) {
      return -1;
    }
    for (int i = start; i < Math.min(end - 1, start + LONGEST_ADJUNCT); i++) {
      if (tokens.isQuoted(i) && tokens.isGenitive(Math.max(start, i - 1))) {
        i = tokens.quoteEnd(i, end) - 1; // "on the Post's “Morning Talk” that"
        continue;
      }
      boolean finite = verbs.isFinite(i) && !tokens.is(i, Word.VERB_PARTICIPLE);
      if (tokens.isQuoted(i) || finite || tokens.is(i, ':') || tokens.is(i, ';')) {
        return -1;
      }
      if (tokens.is(i, "that")) {
        boolean another = // "…, Smith added that"
            i > start && tokens.is(i - 1, Word.VERB_PAST) && !tokens.word(i - 1).cues().isEmpty();
        return another || verbs.isFinite(i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  /** The "that" of "would argue – and Smith agrees – that", or -1. */
  private int thatBehindDashes(int dash, int end) {
    for (int i = dash + 1; i < Math.min(end - 1, dash + LONGEST_ADJUNCT); i++) {
      if (tokens.isDash(i)) {
        return tokens.is(i + 1, "that") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "said, though, that"; "said, among other things, that". */
  private int skipBetweenCommas(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end - 1, comma + 16) && !tokens.isQuoted(i); i++) {
      if (tokens.is(i, ',')) {
        boolean resumes = tokens.is(i + 1, "that") || tokens.isQuoted(i + 1);
        return resumes ? i + (tokens.isQuoted(i + 1) ? 0 : 1) : comma;
      }
    }
    return comma;
  }

  private int skipAdjunct(int at, int end) {
    if (tokens.is(at, Word.DAY) && at + 1 < end && tokens.is(at + 1, Word.TIME)) {
      return at + 2;
    }
    boolean late = tokens.is(at, "late") || tokens.is(at, "early");
    if (late && at + 1 < end && tokens.is(at + 1, Word.DAY | Word.PREPOSITION)) {
      return at + 1;
    }
    boolean timePhrase =
        tokens.is(at, "last")
            || tokens.is(at, "this")
            || tokens.is(at, "earlier")
            || tokens.is(at, "next");
    boolean same = tokens.is(at, "that") && at + 2 < end && tokens.is(at + 1, "same");
    if (same && tokens.is(at + 2, Word.TIME | Word.DAY)) {
      return at + 3;
    }
    if (timePhrase && at + 1 < end && tokens.is(at + 1, Word.TIME | Word.DAY | Word.MONTH)) {
      return at + 2;
    }
    if (tokens.is(at, Word.ADVERB | Word.DAY)
        && !tokens.is(at, Word.SUBORDINATOR | Word.DETERMINER)) {
      return at + 1;
    }
    boolean adjunct = tokens.is(at, Word.PREPOSITION) && at + 1 < end;
    if (!adjunct || clauses.isInfinitive(at, end) || tokens.isRelative(at + 1)) {
      return at;
    }
    if (tokens.isQuoted(at + 1)) {
      return at + 1; // "described as “…”"
    }
    Phrase object = tokens.is(at + 1, Word.DAY) ? null : phrases.after(at + 1, end);
    int next = object == null ? at + 2 : object.to();
    while (next < end
        && !tokens.isQuoted(next)
        && tokens.is(next, Word.DAY | Word.MONTH | Word.TIME)) {
      next++;
    }
    return Math.min(next, end);
  }
}
