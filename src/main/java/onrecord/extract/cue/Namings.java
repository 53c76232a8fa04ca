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

  Namings(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a labelling verb tells the name of what stands before it.
   *
   * @param subject what stands before the verb
   */
  boolean names(Phrase subject, CueSense sense) {
    return sense.takes(CueSense.LABEL)
        && sense.takes(CueSense.STRICT)
        && !sense.takes(CueSense.NOUN)
        && !speaks(subject);
  }

  /** A name, people or a body that the reader has heard of: "the firm", but not "a firm". */
  private boolean speaks(Phrase subject) {
    int first = subject.from();
    int last = subject.to() - 1;
    boolean unheardOf =
        tokens.is(first, "a") || tokens.is(first, "an") || tokens.is(first, "another");
    return tokens.isCapital(last)
        || tokens.is(last, Word.ROLE | Word.GROUP | Word.SUBJECT | Word.PRONOUN)
        || tokens.is(last, Word.BODY) && !unheardOf;
  }
}
