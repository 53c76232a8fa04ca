package onrecord.extract.cue;

import java.util.BitSet;
import java.util.List;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Quoted;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives quotations without a cue of their own to the speaker who goes on speaking. */
final class Orphans {

  private static final int FEWEST_WORDS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final BitSet taken;
  private final List<Draft> drafts;
  private final Subjects subjects;
  private final Headings headings;

  Orphans(Reading reading, BitSet taken, List<Draft> drafts, Subjects subjects, Headings headings) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.taken = taken;
    this.drafts = drafts;
    this.subjects = subjects;
    this.headings = headings;
  }

  void run() {
    List<Sentence> sentences = reading.sentences();
    Draft[] lastIn = new Draft[sentences.size()];
    for (Draft draft : drafts) {
      lastIn[draft.sentence()] = draft;
    }
    Draft previous = null;
    int previousSentence = -1;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (lastIn[s] != null) {
        previous = lastIn[s];
        previousSentence = s;
        continue;
      }
      boolean adjacent = previousSentence == s - 1;
      if (!isWholeQuotation(sentence, adjacent ? 1 : FEWEST_WORDS)) {
        continue;
      }
      Draft draft = adopt(sentence, s, previous, previousSentence, lastIn);
      if (draft != null) {
        previous = draft;
        previousSentence = s;
      }
    }
  }

  private @Nullable Draft adopt(
      Sentence sentence, int s, @Nullable Draft previous, int previousSentence, Draft[] lastIn) {
    boolean near =
        previous != null
            && sentence.paragraph() - reading.sentences().get(previousSentence).paragraph() <= 1;
    boolean adjacent = near && previousSentence == s - 1;
    Phrase announced = s == 0 ? null : headings.speaker(reading.sentences().get(s - 1));
    if (announced != null) {
      take(sentence);
      int colon = sentence.from() - 1;
      return keep(new Draft(announced, colon, colon + 1, "colon-quote", s), sentence);
    }
    if (adjacent && previous != null && endsQuoted(previous)) {
      boolean sameParagraph =
          reading.sentences().get(previousSentence).paragraph() == sentence.paragraph();
      if (sameParagraph || leftOpen(previous)) {
        take(sentence);
        return previous.with(sentence.from(), sentence.to());
      }
    }
    // The next sentence of the same paragraph may name the speaker of the whole paragraph.
    if (s + 1 < lastIn.length
        && lastIn[s + 1] != null
        && reading.sentences().get(s + 1).paragraph() == sentence.paragraph()) {
      take(sentence);
      return add(lastIn[s + 1].speaker(), "quote-before", s, sentence);
    }
    if (s > 0
        && reading.sentences().get(s).paragraph() - reading.sentences().get(s - 1).paragraph()
            <= 1) {
      Phrase subject =
          lastIn[s - 1] != null
              ? lastIn[s - 1].speaker()
              : subjects.main(reading.sentences().get(s - 1).to(), reading.sentences().get(s - 1));
      if (subject != null) {
        return add(subject, "quote-alone", s, sentence);
      }
    }
    return previous != null ? add(previous.speaker(), "quote-alone", s, sentence) : null;
  }

  private Draft add(@Nullable Phrase speaker, String rule, int s, Sentence sentence) {
    take(sentence);
    return keep(new Draft(speaker, sentence.from(), sentence.from(), rule, s), sentence);
  }

  private Draft keep(Draft draft, Sentence sentence) {
    drafts.add(draft.with(sentence.from(), sentence.to()));
    return draft;
  }

  private void take(Sentence sentence) {
    taken.set(sentence.from(), sentence.to());
  }

  private boolean endsQuoted(Draft draft) {
    int[] last = draft.spans().getLast();
    return tokens.isQuoted(last[1] - 1);
  }

  private boolean leftOpen(Draft draft) {
    int last = draft.spans().getLast()[1] - 1;
    Quoted quoted = reading.quoted().get(tokens.quote(last));
    return !quoted.closed();
  }

  private boolean isWholeQuotation(Sentence sentence, int fewest) {
    int words = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (taken.get(i)) {
        return false;
      }
      if (tokens.isWord(i)) {
        if (!tokens.isQuoted(i)) {
          return false;
        }
        words++;
      }
    }
    return words >= fewest;
  }
}
