package onrecord.extract.phrase;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the phrase that begins at a given token, to the right. */
final class PhraseBehind {

  private static final int LONGEST = 28;

  private final Tokens tokens;
  private final Verbs verbs;
  private final PhraseEdges edges;

  PhraseBehind(Tokens tokens, Verbs verbs, PhraseEdges edges) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.edges = edges;
  }

  /** The phrase that begins at {@code start}, as behind "said" or "according to". */
  @Nullable Phrase at(int start, int ceiling) {
    if (start >= ceiling || tokens.isQuoted(start) || !tokens.isWord(start)) {
      return null;
    }
    boolean owner = // "her": whose house, or whom they told
        tokens.is(start, Word.POSSESSIVE)
            && start + 1 < ceiling
            && tokens.isWord(start + 1)
            && !tokens.isQuoted(start + 1);
    if (tokens.is(start, Word.SUBJECT | Word.OBJECT) && !owner) {
      return Phrase.of(start, start + 1);
    }
    int at = start;
    boolean named = false;
    boolean noun = false;
    while (at < ceiling && at - start < LONGEST && !tokens.isQuoted(at)) {
      if (!continuesPhrase(at, start, named, noun, ceiling)) {
        break;
      }
      boolean inner =
          tokens.is(at, Word.DETERMINER | Word.PREPOSITION | Word.CONJUNCTION)
              && !tokens.isCapital(at);
      named |=
          tokens.isCapital(at)
              && tokens.isWord(at)
              && !(at == start && tokens.is(at, Word.DETERMINER));
      noun |= tokens.isWord(at) && !inner && !tokens.is(at, Word.POSSESSIVE);
      at++;
    }
    while (at > start && !edges.canEnd(at - 1)) {
      at--;
    }
    return at > start && noun && edges.isNaming(start, at) ? Phrase.of(start, at) : null;
  }

  /**
   * The phrase that the last preposition before {@code end} governs and that ends there, or null.
   */
  @Nullable Phrase governed(int end, int floor) {
    for (int i = end - 2; i >= floor && isInPhrase(i); i--) {
      if (tokens.is(i, Word.PREPOSITION)) {
        Phrase phrase = at(i + 1, end);
        return phrase != null && phrase.to() == end ? phrase : null;
      }
    }
    return null;
  }

  private boolean isInPhrase(int i) {
    return (tokens.isWord(i) || tokens.isGenitive(i))
        && !tokens.isQuoted(i)
        && !tokens.is(i, Word.RELATIVE | Word.SUBORDINATOR | Word.SUBJECT);
  }

  private boolean continuesPhrase(int i, int start, boolean named, boolean noun, int ceiling) {
    Word word = tokens.word(i);
    if (tokens.isGenitive(i)) {
      return true;
    }
    if (!tokens.isWord(i)) {
      return tokens.isNicknameMark(i)
          || tokens.is(i, '$')
          || tokens.is(i, '%')
          || tokens.is(i, '&')
          || tokens.is(i, '/');
    }
    if (i == start) {
      return !word.is(Word.AUXILIARY | Word.SUBORDINATOR | Word.CONTRACTION)
          || word.is(Word.DETERMINER);
    }
    if (word.is(Word.DAY)
        || word.is(Word.MONTH) && !word.is(Word.GIVEN_NAME)
        || word.is(Word.SUBJECT | Word.CONTRACTION | Word.NEGATION)) {
      return false;
    }
    if (word.is("and") || word.is("&")) {
      boolean name = i + 1 < ceiling && tokens.isCapital(i + 1) && !verbs.isFinite(i + 1);
      boolean roles = i + 1 < ceiling && tokens.is(i - 1, Word.ROLE) && tokens.is(i + 1, Word.ROLE);
      return roles || named && (name || i + 1 < ceiling && tokens.is(i + 1, "others"));
    }
    if (word.is("of")
        || word.is("for")
        || word.is("at")
        || word.is("from")
        || word.is("in")
        || word.is("with")
        || word.is("to")
        || word.is("by")
        || word.is("on")) {
      return continuesWithPreposition(i, start, named, ceiling);
    }
    if (word.is(Word.PREPOSITION | Word.SUBORDINATOR | Word.CONJUNCTION | Word.RELATIVE)) {
      return false;
    }
    if (verbs.isFinite(i)) {
      return false;
    }
    if (word.is(Word.ADVERB) && !tokens.isCapital(i) && noun) {
      return false;
    }
    if (word.is(Word.TIME) && noun && !tokens.is(i - 1, Word.DETERMINER)) {
      return word.is("times") || tokens.isCapital(i) && tokens.isCapital(i - 1); // "USA Today"
    }
    boolean counted = tokens.isNumber(i) && !tokens.isCapital(i);
    if (counted && tokens.is(i - 1, Word.DOCUMENT | Word.VENUE) && !tokens.isCapital(i - 1)) {
      return false; // "in a statement two sailors had died"
    }
    boolean channel = Character.isDigit(tokens.first(i)) && tokens.isCapital(i - 1);
    if (channel && i + 1 < ceiling && (tokens.is(i + 1, "that") || tokens.is(i + 1, ','))) {
      return true; // "told Harbour 7 that"
    }
    if (word.is(Word.DETERMINER | Word.POSSESSIVE) && noun) {
      return tokens.is(i - 1, Word.PREPOSITION) || tokens.is(i - 1, Word.CONJUNCTION);
    }
    if (word.is(Word.VERB_ING) && !word.is(Word.VENUE) && noun && !tokens.isCapital(i)) {
      return false;
    }
    return !named
        || tokens.isCapital(i)
        || !tokens.isCapital(i - 1)
        || tokens.is(i - 1, Word.DETERMINER | Word.PLACE | Word.TITLE)
        || word.is(Word.ROLE | Word.GROUP | Word.BODY | Word.DOCUMENT)
        || edges.isHyphenated(i)
        || Character.isLowerCase(tokens.first(i));
  }

  private boolean continuesWithPreposition(int i, int start, boolean named, int ceiling) {
    if (i + 1 >= ceiling || tokens.isQuoted(i + 1) || !tokens.isWord(i + 1)) {
      return false;
    }
    if (tokens.is(i + 1, Word.DAY | Word.MONTH | Word.TIME | Word.NUMBER)
        || Character.isDigit(tokens.first(i + 1))) {
      return false;
    }
    if (tokens.is(i, "of")) {
      return true;
    }
    if (tokens.is(i, "to")) {
      return tokens.is(i - 1, Word.TITLE)
          && (tokens.is(i + 1, "the") || tokens.is(i + 1, Word.PLACE) && tokens.isCapital(i + 1));
    }
    boolean person = named && tokens.isCapital(i - 1) && !tokens.is(start, Word.DETERMINER);
    return !person && !tokens.is(i, "on") && !tokens.is(i, "by");
  }
}
