package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds reporting verbs that stand before their speaker: "said Smith". */
final class Inversions {

  /**
   * A verb read as one that precedes its speaker.
   *
   * @param hit the cue, or null when it cannot be read so
   * @param likely whether this goes before a subject that precedes the verb
   */
  record Reading(@Nullable CueHit hit, boolean likely) {

    /** Whether no subject before the verb need be looked for. */
    boolean isSure() {
      return hit != null && likely;
    }
  }

  private static final int LONGEST_TITLE = 7;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Inversions(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** How the verb at {@code i}, whose group begins at {@code group}, reads before its speaker. */
  Reading at(int i, int to, int group, CueSense sense, Sentence sentence) {
    int from = sentence.from();
    boolean afterMark =
        group == from
            || tokens.isQuoted(group - 1)
            || tokens.is(group - 1, ',')
            || tokens.isDash(group - 1);
    boolean afterQuotation =
        group > from
            && (tokens.isQuoted(group - 1)
                || group - 1 > from && tokens.isQuoted(group - 2) && afterMark);
    boolean nothingElse =
        afterMark
            && (sense.takes(CueSense.CLAUSE_FIRST) && names(to, sentence)
                || group > from && isGroupAlone(to, sense, sentence));
    boolean likely = nothingElse || afterQuotation && !endsWithTitle(group - 1, from);
    CueHit hit = likely || afterMark ? inverted(i, to, group, sense, sentence) : null;
    boolean opens = group == from && !likely && !announces(hit, sentence.to());
    return new Reading(opens ? null : hit, likely);
  }

  /** "Said Smith: “…”". */
  private boolean announces(@Nullable CueHit hit, int end) {
    return hit != null && hit.clusterTo() < end && tokens.is(hit.clusterTo(), ':');
  }

  /**
   * "Smith, host of “Talk of the Town,” said": words that name a thing, not words that were said.
   */
  private boolean endsWithTitle(int last, int from) {
    if (!tokens.isQuoted(last)) {
      return false;
    }
    int open = tokens.quoteStart(last, from);
    return last - open <= LONGEST_TITLE
        && open > from
        && (tokens.isWord(open - 1) || tokens.isGenitive(open - 1))
        && tokens.isCapital(open + 1)
        && phrases.before(last + 1, from) != null;
  }

  private @Nullable CueHit inverted(int i, int to, int group, CueSense sense, Sentence sentence) {
    if (!sense.takes(CueSense.INVERTED)
        || group != i
        || !tokens.is(i, Word.VERB_PAST | Word.VERB_S | Word.VERB_BASE)) {
      return null;
    }
    boolean nounLike = tokens.is(i, Word.ALSO_NOUN) && tokens.is(i, Word.VERB_S | Word.VERB_BASE);
    boolean content =
        to < sentence.to()
            && (tokens.is(to, Word.SUBORDINATOR)
                || tokens.is(to, "it")
                || tokens.is(to, Word.OBJECT) && !tokens.is(to, "her"));
    boolean named =
        to < sentence.to()
            && (tokens.isCapital(to)
                || tokens.is(to, Word.DETERMINER) && isBehindQuotation(i, sentence.from()));
    if (content || nounLike && !named) {
      return null;
    }
    Phrase speaker = phrases.after(to, sentence.to());
    if (speaker == null || ownsVerb(speaker.to(), sentence.to())) {
      return null;
    }
    boolean plural = !tokens.is(i, Word.VERB_PAST | Word.VERB_S); // "say Democrats"
    if (plural && !verbs.isPluralPhrase(speaker.from(), speaker.to())) {
      return null;
    }
    return new CueHit(i, i, to, sense, Placement.AFTER, speaker);
  }

  /** "says Anna Berg, a baker.": a name and nothing that could be said of it. */
  private boolean names(int from, Sentence sentence) {
    boolean name =
        from < sentence.to()
            && (tokens.isCapital(from) || tokens.is(from, Word.ROLE) || isSomebody(from, sentence))
            && !tokens.is(from, Word.DAY | Word.MONTH);
    return name && verbs.isVerbless(from, beforeRelative(from, sentence.to()));
  }

  /** "said Smith[, who was there]". */
  private int beforeRelative(int from, int end) {
    for (int i = from + 1; i + 1 < end && !tokens.isQuoted(i); i++) {
      if (tokens.is(i, ',') && tokens.is(i + 1, "who")) {
        return i;
      }
    }
    return end;
  }

  /** "one source in the room", "the mayor": a noun of people behind an article. */
  private boolean isSomebody(int from, Sentence sentence) {
    int noun = from + 1;
    return noun < sentence.to()
        && tokens.is(from, Word.DETERMINER | Word.POSSESSIVE | Word.NUMBER)
        && tokens.is(noun, Word.ROLE | Word.GROUP)
        && !tokens.isQuoted(noun);
  }

  /** "…, reported officials, with others hurt": nobody else whom the verb could speak to. */
  private boolean isGroupAlone(int at, CueSense sense, Sentence sentence) {
    return at < sentence.to()
        && !sense.takes(CueSense.ADDRESSEE)
        && tokens.is(at, Word.GROUP)
        && !tokens.is(at, Word.DETERMINER | Word.DOCUMENT | Word.PRONOUN)
        && (at + 1 == sentence.to() || tokens.is(at + 1, ',') || tokens.is(at + 1, '.'));
  }

  private boolean isBehindQuotation(int i, int from) {
    int last = i - 1 > from && tokens.is(i - 1, ',') && !tokens.isQuoted(i - 1) ? i - 2 : i - 1;
    return last >= from && tokens.isQuoted(last);
  }

  /** Whether the verb behind an inverted speaker makes it the subject of a clause of its own. */
  private boolean ownsVerb(int at, int end) {
    if (at >= end || tokens.isQuoted(at) || !verbs.isFinite(at)) {
      return false;
    }
    boolean participle =
        tokens.is(at, Word.VERB_PARTICIPLE) && at + 1 < end && tokens.is(at + 1, Word.PREPOSITION);
    return !participle;
  }
}
