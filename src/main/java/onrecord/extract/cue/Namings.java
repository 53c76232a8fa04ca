package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Tokens;

/**
 * Tells the name of a thing, "a boat called “Gull”", from the label that somebody gives it, "he
 * called the boat “a wreck”".
 */
final class Namings {

  private final Tokens tokens;
  private final Subjects subjects;

  Namings(Tokens tokens, Subjects subjects) {
    this.tokens = tokens;
    this.subjects = subjects;
  }

  /**
   * Whether a labelling verb tells the name of what stands before it.
   *
   * @param subject what stands before the verb
   * @param to what stands behind it; a pronoun is no name
   */
  boolean names(Phrase subject, CueSense sense, int to) {
    boolean somebody = to < tokens.size() && tokens.is(to, Word.OBJECT | Word.SUBJECT);
    return !somebody
        && Labels.isOnlyLabelling(sense)
        && (subjects.isThing(subject) || isUnheardOf(subject));
  }

  /** "a firm", but not "the firm": a body that the reader hears of for the first time. */
  private boolean isUnheardOf(Phrase subject) {
    int first = subject.from();
    boolean indefinite = tokens.isIndefinite(first) || tokens.is(first, "another");
    int last = subject.to() - 1;
    return indefinite && tokens.is(last, Word.BODY) && !tokens.isCapital(last);
  }
}
