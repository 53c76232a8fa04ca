package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Quotations that a dash and a name sign, as in press releases: "“…” – Commissioner Smith". */
final class Signatures {

  private static final int LONGEST = 24;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Signatures(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** The quotation that {@code sentence} consists of, signed by its last words, or null. */
  @Nullable Draft in(Sentence sentence, int index) {
    int from = sentence.from();
    if (!tokens.isQuoted(from)) {
      return null;
    }
    int close = from;
    while (close < sentence.to() && tokens.isQuoted(close)) {
      close++;
    }
    int dash = close < sentence.to() && tokens.is(close, '.') ? close + 1 : close;
    Phrase signer = signer(dash, sentence.to());
    return signer == null
        ? null
        : new Draft(signer, dash, dash + 1, "quote-signed", index).with(from, close);
  }

  /**
   * The paragraph before sentence {@code s} that is one quotation and that {@code s} signs, or
   * null.
   */
  @Nullable Draft before(int s, List<Sentence> sentences) {
    Sentence signature = sentences.get(s);
    Phrase signer = s == 0 ? null : signer(signature.from(), signature.to());
    if (signer == null) {
      return null;
    }
    int paragraph = sentences.get(s - 1).paragraph();
    int first = s;
    do {
      first--;
      if (hasPlainWord(sentences.get(first))) {
        return null;
      }
    } while (first > 0 && sentences.get(first - 1).paragraph() == paragraph);
    int dash = signature.from();
    return new Draft(signer, dash, dash + 1, "quote-signed", s)
        .with(sentences.get(first).from(), sentences.get(s - 1).to());
  }

  private boolean hasPlainWord(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!tokens.isQuoted(i) && tokens.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Who signs with the words behind a dash, or null. */
  private @Nullable Phrase signer(int dash, int end) {
    boolean signed =
        dash + 1 < end && tokens.isDash(dash) && !tokens.isQuoted(dash) && end - dash <= LONGEST;
    if (!signed || !tokens.isCapital(dash + 1) || tokens.is(dash + 1, Word.SUBJECT)) {
      return null;
    }
    return verbs.isVerbless(dash + 1, end) ? phrases.after(dash + 1, end) : null;
  }
}
