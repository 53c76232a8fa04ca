package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Nouns that carry what was said, behind the one who said it: "her claim that", "Smith's call". */
final class NominalCues {

  private static final CueSense NOUN = new CueSense("claim", "", CueSense.THAT);

  private final Tokens tokens;
  private final Phrases phrases;
  private final Clauses clauses;

  NominalCues(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.clauses = new Clauses(tokens, verbs);
    this.phrases = phrases;
  }

  /** The noun at {@code i} as a cue, or null when it is none or nobody owns it. */
  @Nullable CueHit at(int i, Sentence sentence) {
    int end = sentence.to();
    if (!tokens.is(i, Word.CUE_NOUN) || i + 2 >= end || tokens.isQuoted(i + 1)) {
      return null;
    }
    if (tokens.is(i + 1, "by")) {
      return byItsAuthor(i, end);
    }
    CueSense wish = wish(i);
    boolean predicate = tokens.is(i + 1, Word.BE) && isClause(i + 2, end);
    if (wish == null && !predicate && !isClause(i + 1, end) && !promises(i, end)) {
      return null;
    }
    Phrase owner = owner(i, sentence.from());
    int to = wish == null && !predicate ? i + 1 : i + 2;
    return owner == null
        ? null
        : new CueHit(i, i, to, wish == null ? NOUN : wish, Placement.NOMINAL, owner);
  }

  /** "the claim by Smith that …". */
  private @Nullable CueHit byItsAuthor(int i, int end) {
    Phrase author = phrases.after(i + 2, end);
    boolean reports = author != null && author.to() < end && isClause(author.to(), end);
    return reports ? new CueHit(i, i, i + 1, NOUN, Placement.PASSIVE, author) : null;
  }

  /** "Smith's call [for a ban]": a noun whose verb takes the same word, or null. */
  private @Nullable CueSense wish(int noun) {
    if (!tokens.is(noun + 1, "for")) {
      return null;
    }
    for (CueSense sense : tokens.word(noun).cues()) {
      if (sense.particle().equals("for") && sense.takes(CueSense.NOUN)) {
        return sense;
      }
    }
    return null;
  }

  /** Whose the noun is: "her", "Smith's", or null. */
  private @Nullable Phrase owner(int noun, int from) {
    int owner = noun - 1;
    while (owner > from + 1 && noun - owner < 4 && isModifier(owner)) {
      owner--;
    }
    if (owner < from || tokens.isQuoted(owner)) {
      return null;
    }
    if (tokens.is(owner, Word.POSSESSIVE)) {
      return Phrase.of(owner, owner + 1);
    }
    if (!tokens.isGenitive(owner)) {
      return null;
    }
    Phrase subject = phrases.before(owner, from);
    Phrase governed = phrases.governed(owner, from);
    boolean inner = governed != null && !joinsNouns(governed.from() - 1);
    return subject == null || inner ? governed : subject;
  }

  /** "the head of Smith's", "a man from Smith's": no phrase begins behind the preposition. */
  private boolean joinsNouns(int preposition) {
    return tokens.is(preposition, "of")
        || tokens.is(preposition, "for")
        || tokens.is(preposition, "from")
        || tokens.is(preposition, "in")
        || tokens.is(preposition, "at");
  }

  /** "her claim [that it rained]"; but "her words that are quoted" goes on about the words. */
  private boolean isClause(int that, int end) {
    boolean relative = that + 1 < end && tokens.is(that + 1, Word.BE | Word.HAVE);
    return tokens.is(that, "that") && !relative;
  }

  /** "her promise [to go]": a noun of a verb that takes an infinitive. */
  private boolean promises(int noun, int end) {
    return clauses.isInfinitive(noun + 1, end)
        && tokens.word(noun).cues().stream().anyMatch(sense -> sense.takes(CueSense.INFINITIVE));
  }

  /** "his [repeated] claim", "her [false] statement". */
  private boolean isModifier(int i) {
    return tokens.isWord(i)
        && !tokens.isQuoted(i)
        && !tokens.isCapital(i)
        && !tokens.is(
            i,
            Word.POSSESSIVE | Word.DETERMINER | Word.PREPOSITION | Word.CONJUNCTION | Word.FINITE);
  }
}
