package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Nouns that carry what was said, behind the one who said it: "her claim that", "Smith's call". */
final class NominalCues {

  private static final CueSense NOUN = new CueSense("claim", "", CueSense.THAT);

  private final Tokens tokens;
  private final Phrases phrases;
  private final Clauses clauses;

  NominalCues(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.clauses = new Clauses(tokens, verbs);
    this.phrases = phrases;
  }

  /** The noun at {@code i} as a cue, or null when it is none or nobody owns it. */
  @Nullable CueHit at(int i, Sentence sentence) {
    boolean noun =
        tokens.is(i, Word.CUE_NOUN)
            && i > sentence.from()
            && i + 1 < sentence.to()
            && !tokens.isQuoted(i + 1)
            && (isClause(i + 1, sentence.to()) || promises(i, sentence.to()));
    if (!noun) {
      return null;
    }
    int owner = i - 1;
    while (owner > sentence.from() + 1 && i - owner < 4 && isModifier(owner)) {
      owner--;
    }
    Phrase speaker = null;
    if (tokens.is(owner, Word.POSSESSIVE) && !tokens.isQuoted(owner)) {
      speaker = Phrase.of(owner, owner + 1);
    } else if (tokens.isGenitive(owner)) {
      Phrase subject = phrases.before(owner, sentence.from());
      speaker = subject != null ? subject : phrases.governed(owner, sentence.from());
    }
    return speaker == null ? null : new CueHit(i, i, i + 1, NOUN, Placement.NOMINAL, speaker);
  }

  /** "her claim [that it rained]"; but "her words that are quoted" goes on about the words. */
  private boolean isClause(int that, int end) {
    boolean relative = that + 1 < end && tokens.is(that + 1, Word.BE | Word.HAVE);
    return tokens.is(that, "that") && !relative;
  }

  /** "her promise [to go]": a noun of a verb that takes an infinitive. */
  private boolean promises(int noun, int end) {
    return clauses.isInfinitive(noun + 1, end)
        && tokens.word(noun).cues().stream().anyMatch(sense -> sense.takes(CueSense.INFINITIVE));
  }

  /** "his [repeated] claim", "her [false] statement". */
  private boolean isModifier(int i) {
    return tokens.isWord(i)
        && !tokens.isQuoted(i)
        && !tokens.isCapital(i)
        && !tokens.is(
            i,
            Word.POSSESSIVE | Word.DETERMINER | Word.PREPOSITION | Word.CONJUNCTION | Word.FINITE);
  }
}
