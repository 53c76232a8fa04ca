package onrecord.extract.phrase;

import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Tells whether words can stand at the edges of a speaker's phrase, and whether they name one. */
final class PhraseEdges {

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private final Tokens tokens;

  PhraseEdges(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a phrase may end with token {@code i}. */
  boolean canEnd(int i) {
    if (tokens.isGenitive(i)) {
      return false;
    }
    Word word = tokens.word(i);
    if (!tokens.isWord(i)) {
      return tokens.is(i, '%');
    }
    if (word.is(Word.OBJECT) && i > 0 && tokens.is(i - 1, Word.PREPOSITION)) {
      return true; // "a source close to him"
    }
    return !word.is(
            Word.PREPOSITION
                | Word.CONJUNCTION
                | Word.AUXILIARY
                | Word.NEGATION
                | Word.SUBORDINATOR
                | Word.OBJECT
                | Word.POSSESSIVE
                | Word.CONTRACTION)
        || tokens.isCapital(i) && !word.is(Word.CONJUNCTION | Word.SUBORDINATOR | Word.AUXILIARY)
        || tokens.isCapital(i) && word.is(Word.MONTH)
        || word.is(Word.GROUP);
  }

  /** "himself" in "Smith himself", but not in "by himself". */
  boolean isReflexive(int i) {
    return REFLEXIVES.contains(tokens.word(i).lower())
        && tokens.isWord(i - 1)
        && !tokens.is(i - 1, Word.PREPOSITION | Word.CONJUNCTION);
  }

  /** Whether the phrase can name a speaker: not only a time, a number or an adverb. */
  boolean isNaming(int from, int end) {
    int head = end - 1;
    boolean time = tokens.is(head, Word.TIME) && !tokens.isCapital(head); // Day is a name, too
    if ((tokens.is(head, Word.DAY) || time) && !tokens.is(head, Word.BODY)) {
      return false;
    }
    if (tokens.is(head, Word.MONTH) && from > 0 && tokens.is(from - 1, Word.PREPOSITION)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      boolean content =
          tokens.isWord(i)
              && (!tokens.is(i, Word.PREPOSITION | Word.ADVERB | Word.CONJUNCTION)
                  || i > 0 && tokens.is(i, Word.ADVERB) && isInnerCapital(i));
      if (content
          && (!tokens.is(i, Word.DETERMINER)
              || tokens.is(i, Word.GROUP | Word.PRONOUN | Word.NUMBER))) {
        return !tokens.is(head, "it");
      }
    }
    return false;
  }

  /**
   * "Ann Smith" in "Ann Smith speaking to reporters": a participle behind a name is no part of it.
   */
  int nameEnd(int from, int end) {
    for (int i = from + 2; i + 1 < end; i++) {
      boolean adds =
          tokens.is(i, Word.VERB_ING)
              && !tokens.is(i, Word.ALSO_NOUN | Word.PREPOSITION)
              && !tokens.isCapital(i)
              && tokens.isCapital(i - 1)
              && tokens.isCapital(i - 2)
              && tokens.is(i + 1, Word.PREPOSITION | Word.DETERMINER | Word.POSSESSIVE);
      if (adds) {
        return i;
      }
    }
    return end;
  }

  /** "said Early": a capital that no sentence begins with. */
  private boolean isInnerCapital(int i) {
    boolean behindMark = tokens.isQuoted(i - 1) || tokens.is(i - 1, ',');
    return tokens.isCapital(i) && (behindMark || tokens.isWord(i - 1) && !tokens.isCapital(i - 1));
  }

  /** "vice-president", "London-based". */
  boolean isHyphenated(int i) {
    return tokens.word(i).lower().indexOf('-') > 0;
  }
}
