package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;

/**
 * Paragraphs that a label opens: "SMITH: …", "Q: …". One such line may be a heading; from two on,
 * the text is a transcript, and whoever is on a label said what follows it.
 */
final class Transcript {

  private static final int FEWEST = 2;
  private static final int LONGEST_LABEL = 5;

  private final Reading reading;
  private final Tokens tokens;

  Transcript(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** The turns of the transcript; none when the text is no transcript. */
  List<Draft> turns() {
    List<Sentence> sentences = reading.sentences();
    List<Draft> turns = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      boolean opens = s == 0 || sentences.get(s - 1).paragraph() != sentence.paragraph();
      int colon = opens ? labelEnd(sentence) : -1;
      if (colon < 0) {
        continue;
      }
      int end = sentence.to();
      int next = s + 1;
      while (next < sentences.size() && sentences.get(next).paragraph() == sentence.paragraph()) {
        end = sentences.get(next++).to();
      }
      Phrase speaker = isLetter(colon - 1) ? null : Phrase.of(sentence.from(), colon);
      turns.add(Draft.verbatim(speaker, colon, s).with(colon + 1, end));
    }
    return turns.size() < FEWEST ? List.of() : turns;
  }

  /** The colon behind a label at the beginning of {@code sentence}, or -1. */
  private int labelEnd(Sentence sentence) {
    int from = sentence.from();
    int limit = Math.min(sentence.to() - 1, from + LONGEST_LABEL + 1);
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, ':')) {
        boolean said = i > from && !tokens.isQuoted(i + 1) && tokens.isWord(i + 1);
        return said ? i : -1;
      }
      boolean label = isLetter(i) && i == from || isName(i);
      if (tokens.isQuoted(i) || !label) {
        return -1;
      }
    }
    return -1;
  }

  /** "SMITH", "MR.", but not "Update". */
  private boolean isName(int i) {
    return tokens.isShouted(i) || tokens.is(i, Word.TITLE) && tokens.isCapital(i);
  }

  /** "Q", "A". */
  private boolean isLetter(int i) {
    return tokens.is(i, 'Q') || tokens.is(i, 'A');
  }
}
