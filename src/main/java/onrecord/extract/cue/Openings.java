package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;

/** Tells what a sentence opens with: what was said, or only where, when and in which book. */
final class Openings {

  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_TITLE = 10;
  private static final int LONG_WORD = 5;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Clauses clauses;

  Openings(Tokens tokens, Verbs verbs, Clauses clauses) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.clauses = clauses;
  }

  /** "In her book, “Make Your Road,” Smith said it was over": each long word has a capital. */
  boolean isTitle(int from, int to) {
    int open = tokens.quoteStart(to - 1, from);
    boolean title =
        open > from
            && to - open <= LONGEST_TITLE
            && tokens.is(from, Word.PREPOSITION)
            && verbs.isVerbless(from, open);
    int capitals = 0;
    for (int i = open; title && i < to; i++) {
      boolean small = tokens.end(i) - tokens.start(i) < LONG_WORD;
      capitals += tokens.isCapital(i) ? 1 : 0;
      title = !tokens.isWord(i) || tokens.isCapital(i) || small;
    }
    return title && capitals > 1;
  }

  /** "But", "And yet", "Still": words that tie a sentence to the one before and tell nothing. */
  boolean onlyConnects(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isQuoted(i)
          || tokens.isWord(i) && !tokens.is(i, Word.CONJUNCTION | Word.CONNECTIVE)) {
        return false;
      }
    }
    return true;
  }

  /** "In a statement", "On Monday", "Holding up a book": where it was said, not what. */
  boolean tellsOccasion(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.VENUE | Word.DAY)
          || tokens.is(i, Word.TIME) && tokens.is(to - 1, "later")) {
        return true;
      }
    }
    return tokens.is(from, Word.VERB_ING);
  }

  /** "As the charges were read": a clause that no comma divides and that tells only when. */
  boolean isClauseOfTime(int from, int to) {
    boolean opens = clauses.opensTime(from) || tokens.is(from, "until");
    return opens && isUndivided(from, to);
  }

  /** "On Tuesday, even as it rained": a time and a clause that tells it, too. */
  boolean isTimeWithClause(int from, int to) {
    int clause = timeClause(from, to);
    return clause >= 0 && isUndivided(clause, to);
  }

  private boolean isUndivided(int from, int to) {
    boolean whole = !tokens.isQuoted(from) && !tokens.isQuoted(to - 1);
    for (int i = from; whole && i < to; i++) {
      whole = !tokens.is(i, ',');
    }
    return whole;
  }

  /** Where the clause of time begins behind words without a verb, or -1. */
  private int timeClause(int from, int to) {
    boolean time =
        tokens.is(from, Word.PREPOSITION | Word.DAY | Word.TIME | Word.ADVERB)
            || from + 1 < to && tokens.is(from, Word.DETERMINER) && tokens.is(from + 1, Word.TIME);
    for (int i = from; time && i < to && !tokens.isQuoted(i) && !verbs.isFinite(i); i++) {
      if (i > from && clauses.opensTime(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.isFinite(i) || tokens.is(i, Word.CONTRACTION)) {
        return true;
      }
    }
    return false;
  }

  /** The first token that is not a leading "But" or "And", nor a dateline. */
  int contentStart(Sentence sentence) {
    int from = afterDateline(sentence);
    while (from < sentence.to() - 1
        && !tokens.isQuoted(from)
        && (tokens.is(from, Word.CONJUNCTION) || !tokens.isWord(from) && !tokens.is(from, '$'))) {
      from++;
    }
    return from;
  }

  /** "SEOUL, 3 May (Wire) — It will rain": where the story begins. */
  private int afterDateline(Sentence sentence) {
    int from = sentence.from();
    boolean bracket =
        tokens.is(from, '(') && from + 1 < sentence.to() && tokens.isCapital(from + 1);
    if (tokens.isQuoted(from) || !bracket && !tokens.isShouted(from)) {
      return from;
    }
    int limit = Math.min(sentence.to() - 1, from + LONGEST_DATELINE);
    for (int i = from + 1; i < limit && !tokens.isQuoted(i) && !verbs.isFinite(i); i++) {
      if (tokens.isDash(i)) {
        return i + 1;
      }
    }
    return from;
  }
}
