package onrecord.extract.cue;

import java.util.BitSet;
import java.util.List;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs without marks that the paragraph before announces: "Smith added:", then what Smith
 * added. Web pages set such quotations off by their looks, which the text does not keep.
 */
final class ColonBlocks {

  private final Reading reading;
  private final Tokens tokens;
  private final ContentFinder contents;

  ColonBlocks(Reading reading, ContentFinder contents) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.contents = contents;
  }

  /**
   * The paragraph that sentence {@code s} announces with its last reporting words, or null.
   *
   * @param taken tokens that belong to other statements
   */
  @Nullable Draft behind(int s, List<CueHit> hits, BitSet taken) {
    Sentence sentence = reading.sentences().get(s);
    int colon = sentence.to() - 1;
    CueHit last = hits.isEmpty() ? null : hits.getLast();
    if (last == null || last.speaker() == null || !tokens.is(colon, ':')) {
      return null;
    }
    int to = s + 1;
    while (to < reading.sentences().size() && isIn(to, sentence.paragraph() + 1)) {
      to++;
    }
    if (to == s + 1 || !contents.isAnnounced(last, sentence.to())) {
      return null;
    }
    int from = colon + 1;
    int end = reading.sentences().get(to - 1).to();
    int next = taken.nextSetBit(from);
    boolean free = !tokens.isQuoted(from) && (next < 0 || next >= end);
    return free ? Draft.of(last, s, "cue-colon").with(from, end) : null;
  }

  private boolean isIn(int s, int paragraph) {
    return reading.sentences().get(s).paragraph() == paragraph;
  }
}
