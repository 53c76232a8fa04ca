package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that a label opens: "SMITH: …", "Q: …", "Anna Smith: …", "((Smith)) …". One such line
 * may be a heading; from two on, and where names in plain letters come back, the text is a
 * transcript, and whoever is on a label said what follows it.
 */
final class Transcript {

  private static final int FEWEST = 2;
  private static final int FEWEST_PLAIN = 3;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_LABEL = 5;

  /**
   * A label.
   *
   * @param from first token of the name
   * @param to after its last token
   * @param end the last token of the label: a colon or a bracket
   * @param plain whether its letters are no more than those of any name
   */
  private record Label(int from, int to, int end, boolean plain) {}

  private final Reading reading;
  private final Tokens tokens;

  Transcript(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** The turns of the transcript; none when the text is no transcript. */
  List<Draft> turns() {
    List<Draft> marked = new ArrayList<>();
    List<Draft> plain = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Sentence> sentences = reading.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      boolean opens = s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph();
      Label label = opens ? label(sentences.get(s)) : null;
      if (label == null || label.plain() && isEntry(label, sentences.get(s))) {
        continue;
      }
      (label.plain() ? plain : marked).add(turn(label, s));
      names.add(tokens.slice(label.from(), label.to()));
    }
    boolean comeBack = plain.size() >= FEWEST_PLAIN && names.size() < plain.size() + marked.size();
    List<Draft> turns = new ArrayList<>(marked.size() >= FEWEST ? marked : List.of());
    turns.addAll(comeBack ? plain : List.of());
    return turns;
  }

  /** "Population: 40,000.": a list, where nobody speaks. */
  private boolean isEntry(Label label, Sentence sentence) {
    int words = 0;
    for (int i = label.end() + 1; i < sentence.to(); i++) {
      words += Character.isLetter(tokens.first(i)) ? 1 : 0;
    }
    return words < FEWEST_WORDS;
  }

  private Draft turn(Label label, int s) {
    List<Sentence> sentences = reading.sentences();
    int end = sentences.get(s).to();
    int next = s + 1;
    while (next < sentences.size()
        && sentences.get(next).paragraph() == sentences.get(s).paragraph()) {
      end = sentences.get(next++).to();
    }
    Phrase speaker = isLetter(label.from()) ? null : Phrase.of(label.from(), label.to());
    return Draft.verbatim(speaker, label.end(), s).with(label.end() + 1, end);
  }

  /** The label at the beginning of {@code sentence}, or null. */
  private @Nullable Label label(Sentence sentence) {
    int from = sentence.from();
    while (from < sentence.to() - 2 && tokens.is(from, '(')) {
      from++;
    }
    char mark = from - sentence.from() == 2 ? ')' : ':';
    if (from - sentence.from() == 1) {
      return null;
    }
    int limit = Math.min(sentence.to() - 1, from + LONGEST_LABEL + 1);
    boolean plain = false;
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, mark)) {
        int end = mark == ')' ? i + 1 : i;
        boolean said =
            i > from
                && end + 1 < sentence.to()
                && !tokens.isQuoted(end + 1)
                && (mark == ')' ? tokens.is(end, ')') : tokens.isWord(end + 1));
        if (said && mark == ')' && end + 2 < sentence.to() && tokens.is(end + 1, ':')) {
          end++; // "((Smith)): …"
        }
        return said ? new Label(from, i, end, plain && mark == ':') : null;
      }
      boolean letter = isLetter(i) && i == from;
      boolean name = isPlainName(i);
      if (tokens.isQuoted(i) || !letter && !isName(i) && !name) {
        return null;
      }
      plain |= !letter && !isName(i);
    }
    return null;
  }

  /** "SMITH", "MR.", but not "Update". */
  private boolean isName(int i) {
    return tokens.isShouted(i) || tokens.is(i, Word.TITLE) && tokens.isCapital(i);
  }

  /** "Anna", "Smith". */
  private boolean isPlainName(int i) {
    return tokens.isCapital(i)
        && !tokens.is(
            i, Word.DAY | Word.MONTH | Word.DETERMINER | Word.PREPOSITION | Word.QUESTION);
  }

  /** "Q", "A". */
  private boolean isLetter(int i) {
    return tokens.is(i, 'Q') || tokens.is(i, 'A');
  }
}
