package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Tokens;

/**
 * Tells participles that only add to a thing from verbs that report: "a deal announced in May",
 * "the highest rate noted by the team", "3248 cases reported worldwide".
 */
final class ReducedClauses {

  private final Tokens tokens;
  private final Subjects subjects;

  ReducedClauses(Tokens tokens, Subjects subjects) {
    this.tokens = tokens;
    this.subjects = subjects;
  }

  /**
   * Whether the participle at {@code verb} is one.
   *
   * @param subject what stands before it
   * @param to after the last token of the cue
   */
  boolean isOne(int verb, int to, CueSense sense, Phrase subject, int end) {
    boolean transitive =
        sense.takes(CueSense.NOUN | CueSense.LABEL)
            && !sense.takes(CueSense.CLAUSE_FIRST)
            && sense.particle().isEmpty();
    boolean bare = subject.outerTo() == verb && tokens.is(verb, Word.VERB_PARTICIPLE);
    long adjunct = Word.PREPOSITION | Word.ADVERB | Word.TIME | Word.DAY;
    if (bare && subjects.isThing(subject) && isBeforeMainVerb(to, end)) {
      return true;
    }
    return bare
        && transitive
        && to < end
        && tokens.is(to, adjunct)
        && !tokens.isQuoted(to)
        && subjects.isThing(subject)
        && !tokens.is(subject.to() - 1, Word.DOCUMENT)
        && !reportsBefore(subject.from())
        && !announces(to, end);
  }

  /** "the deal announced Friday would cost": a day and then the verb of the thing. */
  private boolean isBeforeMainVerb(int from, int end) {
    int at = from;
    while (at < end && tokens.is(at, Word.DAY | Word.TIME)) {
      at++;
    }
    return at > from && at < end && !tokens.isQuoted(at) && tokens.is(at, Word.AUXILIARY);
  }

  /** "“…,” the look-alike declared on stage", "as the tabloid noted in May". */
  private boolean reportsBefore(int subject) {
    return subject > 0 && (tokens.isQuoted(subject - 1) || tokens.is(subject - 1, "as"));
  }

  /** "on Monday that", "in May: “…”": then somebody reports. */
  private boolean announces(int from, int end) {
    for (int i = from; i < end && !tokens.is(i, ','); i++) {
      if (tokens.isQuoted(i) || tokens.is(i, "that") || tokens.is(i, ':')) {
        return true;
      }
    }
    return false;
  }
}
