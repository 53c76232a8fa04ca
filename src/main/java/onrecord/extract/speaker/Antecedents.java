package onrecord.extract.speaker;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that "who" stands for, also when a preposition governs it. */
final class Antecedents {

  private final Tokens tokens;
  private final Phrases phrases;

  Antecedents(Tokens tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * The phrase before token {@code end}: "the wife of Bell", but "Bell" of "the home of Bell" and
   * "police" of "according to police"; or null.
   */
  @Nullable Phrase before(int end, int floor) {
    Phrase whole = phrases.before(end, floor);
    if (whole != null && isPerson(whole)) {
      return whole;
    }
    Phrase governed = phrases.governed(end, floor);
    return governed != null && isPerson(governed) ? governed : whole;
  }

  private boolean isPerson(Phrase phrase) {
    int head = Heads.of(tokens, phrase.from(), phrase.to());
    return tokens.isCapital(head) || tokens.is(head, Word.ROLE | Word.GROUP | Word.BODY);
  }
}
