package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Quotations that a colon announces without a verb of saying beside it: "Smith was blunt: “…”". */
final class ColonQuotations {

  private static final int FEWEST_WORDS = 4;

  /** "put [it this way]", "put [it to the court]". */
  private static final int LONGEST_MANNER = 4;

  private static final long SPEAKERS =
      Word.SUBJECT | Word.ROLE | Word.GROUP | Word.BODY | Word.DOCUMENT | Word.PRONOUN;

  private final Tokens tokens;
  private final Subjects subjects;
  private final Headings headings;

  ColonQuotations(Tokens tokens, Subjects subjects, Headings headings) {
    this.tokens = tokens;
    this.subjects = subjects;
    this.headings = headings;
  }

  /** The announced quotation of {@code sentence}, or null when there is none or no speaker. */
  @Nullable Draft in(Sentence sentence, int index, List<CueHit> hits) {
    int colon = colon(sentence);
    int close = colon < 0 ? -1 : close(colon + 1, sentence.to());
    if (close < 0) {
      return null;
    }
    Phrase speaker = speaker(colon, sentence, hits);
    if (speaker == null) {
      return null;
    }
    boolean said = hits.stream().anyMatch(hit -> putsIt(hit, colon));
    String rule = said ? "cue-colon-quote" : "colon-quote";
    return new Draft(speaker, colon, colon + 1, rule, index).with(colon + 1, close);
  }

  /** "As Smith puts it: “…”", "Smith put it this way: “…”". */
  private boolean putsIt(CueHit hit, int colon) {
    int it = hit.verb() + 1;
    return hit.speaker() != null
        && it < colon
        && colon - it <= LONGEST_MANNER
        && tokens.is(it, "it");
  }

  private int colon(Sentence sentence) {
    for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      if (tokens.is(i, ':') && !tokens.isQuoted(i) && tokens.isQuoted(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** After the quotation that begins at {@code open}, or -1 when it is only a name or fragment. */
  private int close(int open, int end) {
    int close = tokens.quoteEnd(open, end);
    return tokens.words(open, close) >= FEWEST_WORDS ? close : -1;
  }

  private @Nullable Phrase speaker(int colon, Sentence sentence, List<CueHit> hits) {
    for (int k = hits.size() - 1; k >= 0; k--) {
      CueHit hit = hits.get(k);
      if (hit.verb() < colon
          && hit.speaker() != null
          && hit.placement() != Placement.PASSIVE
          && canSpeak(hit.speaker())) {
        return hit.speaker();
      }
    }
    Phrase subject = subjects.main(colon, sentence);
    if (subject == null) {
      return headings.speaker(sentence.from(), colon);
    }
    return canSpeak(subject) ? subject : null;
  }

  private boolean canSpeak(Phrase subject) {
    int head = subject.to() - 1;
    return tokens.is(head, SPEAKERS) && !tokens.is(head, "it")
        || tokens.isCapital(head) && !tokens.is(head, Word.DAY | Word.MONTH);
  }
}
