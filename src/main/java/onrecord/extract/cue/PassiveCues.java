package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;

/** Reports in the passive voice, whose speaker stands behind "by" or is not told. */
final class PassiveCues {

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  PassiveCues(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** Whether the verb at {@code i}, with its group, is passive: "was told", "When asked". */
  boolean isPassive(int i, int group, Sentence sentence) {
    if (!tokens.is(i, Word.VERB_PAST | Word.VERB_PARTICIPLE)) {
      return false;
    }
    if (verbs.has(group, i, Word.BE)) {
      return !isContractedHave(i, group);
    }
    return tokens.is(i, "asked")
        && (group == sentence.from()
            || tokens.is(group - 1, "when")
            || tokens.is(group - 1, "if")
            || tokens.is(group - 1, "once"));
  }

  /** "he's said", but not "it's said" or "she's told". */
  private boolean isContractedHave(int i, int group) {
    boolean person = group > 0 && tokens.is(group - 1, Word.SUBJECT) && !tokens.is(group - 1, "it");
    return person
        && tokens.is(group, "'s")
        && !verbs.has(group + 1, i, Word.BE)
        && tokens.word(i).cues().stream()
            .anyMatch(sense -> sense.takes(CueSense.CLAUSE) && !sense.takes(CueSense.ADDRESSEE));
  }

  /** The passive cue at {@code i}. */
  CueHit at(int i, int to, int group, CueSense sense, Sentence sentence) {
    int by = to;
    Phrase speaker = null;
    if (by + 1 < sentence.to() && tokens.is(by, "by") && !tokens.isQuoted(by)) {
      speaker = phrases.after(by + 1, sentence.to());
    }
    int from = group > sentence.from() && tokens.is(group - 1, "when") ? group - 1 : group;
    return new CueHit(from, i, to, sense, Placement.PASSIVE, speaker);
  }
}
