package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reports without a verb: "according to Smith", "in the words of Smith", "per Smith". */
final class AccordingCues {

  private static final CueSense SENSE =
      new CueSense("according", "to", CueSense.CLAUSE | CueSense.THAT);

  private static final int LONGEST_OWNER = 9;

  private final Tokens tokens;
  private final Phrases phrases;

  AccordingCues(Tokens tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The cue that begins at {@code i}, or null. */
  @Nullable CueHit at(int i, Sentence sentence) {
    int to = end(i, sentence);
    if (to < 0) {
      return ownWords(i, sentence);
    }
    int at = tokens.is(to, Word.ADVERB) ? to + 1 : to;
    Phrase speaker = at < sentence.to() ? phrases.after(at, sentence.to()) : null;
    return speaker == null ? null : new CueHit(i, i, to, SENSE, Placement.ACCORDING, speaker);
  }

  /** "in her words", "in Smith's own words". */
  private @Nullable CueHit ownWords(int i, Sentence sentence) {
    if (!tokens.is(i, "in") || i + 2 >= sentence.to()) {
      return null;
    }
    for (int w = i + 2; w < Math.min(sentence.to(), i + LONGEST_OWNER); w++) {
      if (tokens.isQuoted(w) || tokens.is(w, ',')) {
        return null;
      }
      if (tokens.is(w, "words")) {
        int owner = tokens.is(w - 1, "own") ? w - 1 : w;
        Phrase speaker = owner(i + 1, owner);
        return speaker == null
            ? null
            : new CueHit(i, w, w + 1, SENSE, Placement.ACCORDING, speaker);
      }
    }
    return null;
  }

  private @Nullable Phrase owner(int from, int to) {
    if (to - from == 1) {
      return tokens.is(from, Word.POSSESSIVE) ? Phrase.of(from, to) : null;
    }
    return to - from > 1 && tokens.isGenitive(to - 1) ? phrases.before(to - 1, from) : null;
  }

  private int end(int i, Sentence sentence) {
    int left = sentence.to() - i;
    if (left > 2 && tokens.is(i, "according") && tokens.is(i + 1, "to")) {
      return i + 2;
    }
    int reporter = left > 3 && tokens.is(i, "as") ? reporter(i + 1, sentence.to()) : -1;
    if (reporter >= 0) {
      return reporter;
    }
    boolean words =
        left > 4
            && tokens.is(i, "in")
            && tokens.is(i + 1, "the")
            && tokens.is(i + 2, "words")
            && tokens.is(i + 3, "of");
    if (words) {
      return i + 4;
    }
    boolean opens = i == sentence.from() || tokens.is(i - 1, ',');
    return left > 2 && opens && tokens.is(i, "per") && tokens.isCapital(i + 1) ? i + 1 : -1;
  }

  /** Behind "as reported by the Post", "as first told by her": where those begin, or -1. */
  private int reporter(int i, int end) {
    int participle = tokens.is(i, Word.ADVERB) ? i + 1 : i;
    boolean reports =
        participle + 2 < end
            && tokens.is(participle, Word.VERB_PARTICIPLE)
            && tokens.is(participle + 1, "by")
            && tokens.word(participle).cues().stream()
                .anyMatch(sense -> sense.takes(CueSense.CLAUSE | CueSense.THAT));
    return reports ? participle + 2 : -1;
  }
}
