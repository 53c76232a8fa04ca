package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words without a verb that a colon ends and that tell whose words follow: "From Anna Smith:",
 * "Statement by Anna Smith:", "Anna Smith's letter:".
 */
final class Headings {

  private static final int LONGEST = 16;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Headings(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** Whose words the whole of {@code sentence} announces, or null. */
  @Nullable Phrase speaker(Sentence sentence) {
    int colon = sentence.to() - 1;
    return tokens.is(colon, ':') ? speaker(sentence.from(), colon) : null;
  }

  /** Whose words the tokens from {@code from} to before a {@code colon} announce, or null. */
  @Nullable Phrase speaker(int from, int colon) {
    if (colon - from > LONGEST || !verbs.isVerbless(from, colon)) {
      return null;
    }
    int source = -1;
    for (int i = from; i < colon; i++) {
      boolean named = i + 1 < colon && tokens.isCapital(i + 1) || tokens.is(i + 1, "the");
      if (named && (tokens.is(i, "from") || tokens.is(i, "by"))) {
        source = i + 1;
      }
    }
    return source >= 0 ? phrases.after(source, colon) : owner(from, colon);
  }

  private @Nullable Phrase owner(int from, int colon) {
    int noun = colon - 1;
    boolean text = noun > from + 1 && tokens.is(noun, Word.DOCUMENT | Word.VENUE);
    return text && tokens.isGenitive(noun - 1) ? phrases.before(noun - 1, from) : null;
  }
}
