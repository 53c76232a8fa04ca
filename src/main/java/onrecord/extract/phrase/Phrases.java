package onrecord.extract.phrase;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of speakers: titles, names, appositions, coordination, relative clauses.
 *
 * <p>Phrases are looked for from the verb outwards, because there the reader knows that a speaker
 * must stand; what is left of a sentence never needs a parse.
 */
public final class Phrases {

  private static final int LONGEST = 28;
  private static final int LONGEST_RELATIVE = 16;
  private static final int LONGEST_WITH_ASIDE = 60;

  private final Tokens tokens;
  private final Verbs verbs;

  /** Grammar over {@code tokens}. */
  public Phrases(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** The subject that ends right before token {@code end}, not reaching before {@code floor}. */
  public @Nullable Phrase before(int end, int floor) {
    int last = end - 1;
    if (last < floor) {
      return null;
    }
    if (tokens.isQuoted(last)) {
      boolean comma = last - 1 > floor && !tokens.isWord(last) && tokens.is(last - 1, ',');
      return comma && tokens.isQuoted(last - 1) ? beforeAside(end, floor) : null;
    }
    if (isDash(last) || tokens.is(last, ',') || tokens.is(last, ')') || tokens.is(last, ']')) {
      return beforeAside(end, floor);
    }
    return plainBefore(end, floor);
  }

  private @Nullable Phrase plainBefore(int end, int floor) {
    int last = end - 1;
    if (isSoloPronoun(last, floor)) {
      return Phrase.of(last, end);
    }
    if (!canEndPhrase(last)) {
      return null;
    }
    Phrase withRelative = beforeRelative(end, floor);
    if (withRelative != null) {
      return withRelative;
    }
    int from = leftEdge(end, floor);
    if (from >= end) {
      return null;
    }
    int start = subjectStart(from, end);
    return start < end && isNaming(start, end) ? Phrase.of(start, end) : null;
  }

  /** "officials who spoke with us": the phrase before "who" when its clause fills the gap. */
  private @Nullable Phrase beforeRelative(int end, int floor) {
    int lowest = Math.max(floor + 1, end - LONGEST_RELATIVE);
    for (int i = end - 2;
        i >= lowest && (tokens.isWord(i) || tokens.isGenitive(i)) && !tokens.isQuoted(i);
        i--) {
      if (tokens.is(i, "who")) {
        boolean subject =
            i + 1 < end && (verbs.isFinite(i + 1) || tokens.is(i + 1, Word.VERB_BASE));
        Phrase antecedent = subject && tokens.isWord(i - 1) ? plainBefore(i, floor) : null;
        return antecedent == null ? null : new Phrase(antecedent.from(), antecedent.to(), end);
      }
      if (tokens.is(i, Word.CONJUNCTION | Word.SUBJECT)) {
        return null;
      }
    }
    return null;
  }

  private boolean isSoloPronoun(int i, int floor) {
    if (tokens.is(i, Word.SUBJECT)) {
      return true;
    }
    if (tokens.is(i, "who")) {
      return true;
    }
    boolean nominal =
        tokens.is(i, Word.PRONOUN) || tokens.is(i, Word.GROUP) && tokens.is(i, Word.DETERMINER);
    return nominal
        && (i == floor
            || !tokens.isWord(i - 1)
            || tokens.is(i - 1, Word.CONJUNCTION | Word.SUBORDINATOR));
  }

  /** Goes left over everything that a noun phrase can hold. */
  private int leftEdge(int end, int floor) {
    int at = end - 1;
    int conjunction = -1;
    int lowest = Math.max(floor, end - LONGEST);
    while (at > lowest) {
      int next = at - 1;
      if (tokens.isQuoted(next)) {
        break;
      }
      if (tokens.is(next, ',')) {
        if (!isListComma(next, at, conjunction, lowest)) {
          break;
        }
        at = next;
        continue;
      }
      if (!isPhraseToken(next)) {
        if (conjunction >= 0 && verbs.isFinite(next)) {
          return conjunction + 1;
        }
        break;
      }
      if (tokens.is(next, "and") || tokens.is(next, "&")) {
        conjunction = next;
      }
      at = next;
    }
    while (at < end && (tokens.is(at, ',') || tokens.is(at, "and"))) {
      at++;
    }
    return at;
  }

  /** "Trump, Cruz and Rubio": a comma between two names before an "and". */
  private boolean isListComma(int comma, int at, int conjunction, int lowest) {
    return conjunction > 0
        && conjunction - comma <= 5
        && comma > lowest
        && tokens.isCapital(at)
        && tokens.isCapital(comma - 1)
        && !tokens.isQuoted(comma - 1);
  }

  private boolean isPhraseToken(int i) {
    Word word = tokens.word(i);
    if (tokens.isGenitive(i)) {
      return true;
    }
    char c = tokens.first(i);
    if (!tokens.isWord(i)) {
      return c == '$' || c == '%' || c == '/' || c == '’' || c == '\'' || c == '&';
    }
    if (word.is(Word.SUBJECT) || word.is(Word.CONTRACTION) || word.is("who") || word.is("which")) {
      return false;
    }
    if (word.is("that") || word.is("but") || word.is("nor") || word.is("so") || word.is("yet")) {
      return false;
    }
    if (word.is(Word.SUBORDINATOR) && !word.is(Word.PREPOSITION)) {
      return false;
    }
    if (word.is(Word.AUXILIARY) && !(tokens.isCapital(i) && i > 0)) {
      return false;
    }
    if (opensClause(word)) {
      return false;
    }
    return !verbs.isFinite(i) || isReducedRelative(i);
  }

  private static boolean opensClause(Word word) {
    return word.is("after")
        || word.is("before")
        || word.is("since")
        || word.is("as")
        || word.is("until")
        || word.is("than");
  }

  /** "a person briefed on the matter", "voters interviewed by": a participle, not a verb. */
  private boolean isReducedRelative(int i) {
    return tokens.is(i, Word.VERB_PARTICIPLE)
        && i + 1 < tokens.size()
        && i > 0
        && (tokens.is(i + 1, Word.PREPOSITION | Word.DAY | Word.TIME | Word.ADVERB)
            || isHyphenated(i))
        && !tokens.is(i - 1, Word.SUBJECT | Word.RELATIVE)
        && (!tokens.isCapital(i - 1) || tokens.is(i - 1, Word.GROUP));
  }

  private boolean isHyphenated(int i) {
    return tokens.word(i).lower().indexOf('-') > 0;
  }

  /** Where the last noun phrase that no preposition governs begins. */
  private int subjectStart(int from, int end) {
    int best = -1;
    int at = from;
    boolean governed = false;
    boolean inPhrase = false;
    while (at < end) {
      if (isLinker(at, from)) {
        governed = true;
        inPhrase = false;
      } else if (tokens.is(at, "and")
          || tokens.is(at, "or")
          || tokens.is(at, "&")
          || tokens.is(at, ',')) {
        governed |= best < 0;
        inPhrase = inPhrase && best >= 0;
        if (!inPhrase && best >= 0) {
          inPhrase = true;
        }
      } else if (!inPhrase && isAdverbOnly(at)) {
        // "especially in caucuses": the adverb names nobody
      } else if (!inPhrase || startsNewPhrase(at, from)) {
        if (!governed || inPhrase) {
          best = at;
        }
        governed = false;
        inPhrase = true;
      }
      at++;
    }
    return best >= 0 ? best : end;
  }

  private boolean isCount(int i) {
    return tokens.is(i, Word.NUMBER) || Character.isDigit(tokens.first(i)) || tokens.is(i, "half");
  }

  private boolean isAdverbOnly(int i) {
    return tokens.is(i, Word.ADVERB)
        && !tokens.is(i, Word.DETERMINER | Word.GROUP | Word.PRONOUN | Word.ROLE | Word.NUMBER)
        && (!tokens.isCapital(i)
            || tokens.is(i, Word.CONNECTIVE)
            || i == 0
            || !tokens.isWord(i - 1));
  }

  private boolean isLinker(int i, int from) {
    Word word = tokens.word(i);
    if (word.is(Word.PREPOSITION) && !(word.is(Word.ADVERB) && i == from)) {
      boolean roughly =
          word.is("about") || word.is("around") || word.is("over") || word.is("under");
      return !(roughly && i + 1 < tokens.size() && isCount(i + 1));
    }
    if (word.is(Word.VERB_ING) && !word.is(Word.ALSO_NOUN) && i > from && !tokens.isCapital(i)) {
      return !tokens.is(i - 1, Word.DETERMINER | Word.POSSESSIVE) && !tokens.isGenitive(i - 1);
    }
    return word.is(Word.VERB_PARTICIPLE) && isReducedRelative(i);
  }

  /** Whether a new phrase begins at {@code i} though no word stands between. */
  private boolean startsNewPhrase(int i, int from) {
    if (i == from) {
      return true;
    }
    Word word = tokens.word(i);
    Word left = tokens.word(i - 1);
    if (left.is(Word.CONJUNCTION) || tokens.is(i - 1, ',')) {
      return false;
    }
    if (left.is(Word.PLACE)
        && !left.is(Word.DEMONYM | Word.GIVEN_NAME)
        && i - 2 >= 0
        && (tokens.is(i - 2, "in") || tokens.is(i - 2, "at"))
        && tokens.isCapital(i)
        && !tokens.is(i - 1, "the")) {
      return true;
    }
    if (word.is(Word.DETERMINER | Word.POSSESSIVE) && !tokens.isCapital(i)) {
      return !left.is(Word.DETERMINER | Word.NUMBER) && !tokens.isGenitive(i - 1);
    }
    if (left.is(Word.DAY | Word.TIME | Word.MONTH)
        && !left.is(Word.GIVEN_NAME)
        && !tokens.isGenitive(i)) {
      return !tokens.is(i, Word.DAY | Word.MONTH | Word.TIME | Word.NUMBER)
          || tokens.isCapital(i) && !word.is(Word.DAY | Word.MONTH | Word.TIME);
    }
    if (Character.isDigit(tokens.first(i - 1))
        && tokens.end(i - 1) - tokens.start(i - 1) == 4
        && tokens.isCapital(i)) {
      return true;
    }
    if (left.is(Word.ADVERB) && !left.is(Word.DETERMINER)) {
      return true;
    }
    return tokens.isCapital(i)
        && Character.isLowerCase(tokens.first(i - 1))
        && !tokens.isGenitive(i - 1)
        && !left.is(
            Word.DETERMINER
                | Word.POSSESSIVE
                | Word.ROLE
                | Word.TITLE
                | Word.PLACE
                | Word.BODY
                | Word.GROUP
                | Word.NUMBER)
        && !looksLikeModifier(left);
  }

  private static boolean looksLikeModifier(Word word) {
    String form = word.lower();
    return form.indexOf('-') > 0
        || form.endsWith("er")
        || form.endsWith("or")
        || form.endsWith("al")
        || form.endsWith("ic")
        || form.endsWith("ive")
        || form.endsWith("ed")
        || form.endsWith("ese")
        || form.endsWith("an")
        || word.is("many")
        || word.is("some")
        || word.is("top")
        || word.is("former")
        || word.is("young")
        || word.is("other")
        || word.is("fellow")
        || word.is("rival")
        || word.is("new")
        || word.is("late");
  }

  private boolean canEndPhrase(int i) {
    if (tokens.isGenitive(i)) {
      return false;
    }
    Word word = tokens.word(i);
    if (!tokens.isWord(i)) {
      return tokens.is(i, '%');
    }
    return !word.is(
            Word.PREPOSITION
                | Word.CONJUNCTION
                | Word.AUXILIARY
                | Word.NEGATION
                | Word.SUBORDINATOR
                | Word.OBJECT
                | Word.POSSESSIVE
                | Word.CONTRACTION)
        || tokens.isCapital(i) && !word.is(Word.CONJUNCTION | Word.SUBORDINATOR | Word.AUXILIARY)
        || word.is(Word.GROUP);
  }

  /** Whether the phrase can name a speaker: not only a time, a number or an adverb. */
  private boolean isNaming(int from, int end) {
    int head = end - 1;
    if (tokens.is(head, Word.DAY | Word.TIME) && !tokens.is(head, Word.BODY)) {
      return false;
    }
    if (tokens.is(head, Word.MONTH) && from > 0 && tokens.is(from - 1, Word.PREPOSITION)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      boolean content =
          tokens.isWord(i) && !tokens.is(i, Word.PREPOSITION | Word.ADVERB | Word.CONJUNCTION);
      if (content
          && (!tokens.is(i, Word.DETERMINER)
              || tokens.is(i, Word.GROUP | Word.PRONOUN | Word.NUMBER))) {
        return !tokens.is(head, "it");
      }
    }
    return false;
  }

  /**
   * The subject before an apposition, a relative clause or another aside that ends at {@code end}.
   */
  private @Nullable Phrase beforeAside(int end, int floor) {
    int lowest = Math.max(floor, end - LONGEST_WITH_ASIDE);
    Phrase fallback = null;
    for (int i = end - 2; i > lowest; i--) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      if (tokens.is(i, ';') || tokens.is(i, ':')) {
        break;
      }
      if (!opensAside(i, end)) {
        continue;
      }
      Phrase phrase = plainBefore(skipBracketBefore(i, lowest), lowest);
      if (phrase == null || !isAside(i + 1, end)) {
        continue;
      }
      boolean free =
          phrase.from() == floor
              || !tokens.is(phrase.from() - 1, ',') && !isDash(phrase.from() - 1);
      Phrase whole = new Phrase(phrase.from(), phrase.to(), end);
      if (free || startsLikeName(phrase)) {
        return whole;
      }
      if (fallback == null) {
        fallback = whole;
      }
    }
    return fallback;
  }

  /** The opening bracket of "(R-Mo.)" before token {@code end}, or {@code end} itself. */
  private int skipBracketBefore(int end, int lowest) {
    if (end - 1 > lowest && tokens.is(end - 1, ')')) {
      for (int i = end - 2; i > lowest && i > end - 8; i--) {
        if (tokens.is(i, '(')) {
          return i;
        }
      }
    }
    return end;
  }

  private boolean startsLikeName(Phrase phrase) {
    return tokens.isCapital(phrase.from())
        && !tokens.is(phrase.from(), Word.PLACE | Word.DETERMINER)
        && phrase.to() - phrase.from() <= 5
        && !isParty(phrase.from());
  }

  /** "R-Texas", "D-Calif.". */
  private boolean isParty(int i) {
    String form = tokens.word(i).lower();
    return form.length() > 2 && form.charAt(1) == '-' && "rdi".indexOf(form.charAt(0)) >= 0;
  }

  private boolean opensAside(int i, int end) {
    if (tokens.is(end - 1, ',') || tokens.isQuoted(end - 1)) {
      return tokens.is(i, ',');
    }
    if (isDash(end - 1)) {
      return isDash(i);
    }
    return tokens.is(i, '(') || tokens.is(i, '[');
  }

  /** What can stand between two commas behind a name. */
  private boolean isAside(int from, int end) {
    if (tokens.is(end - 1, ')') || tokens.is(end - 1, ']') || isDash(end - 1)) {
      return true;
    }
    if (from >= end - 1) {
      return false;
    }
    Word word = tokens.word(from);
    boolean opening =
        word.is(
                Word.DETERMINER
                    | Word.RELATIVE
                    | Word.NUMBER
                    | Word.PREPOSITION
                    | Word.POSSESSIVE
                    | Word.ROLE
                    | Word.GROUP
                    | Word.BODY
                    | Word.PLACE
                    | Word.VERB_ING
                    | Word.VERB_PARTICIPLE
                    | Word.ADVERB)
            || tokens.isCapital(from)
            || Character.isDigit(tokens.first(from));
    boolean clause =
        word.is(Word.SUBJECT) && !word.is(Word.RELATIVE)
            || word.is(Word.CONJUNCTION) && !word.is("and");
    return !clause && (opening || !verbs.isFinite(from));
  }

  /** The phrase that begins at {@code start}, as behind "said" or "according to". */
  public @Nullable Phrase after(int start, int ceiling) {
    if (start >= ceiling || tokens.isQuoted(start) || !tokens.isWord(start)) {
      return null;
    }
    if (tokens.is(start, Word.SUBJECT)
        || tokens.is(start, Word.OBJECT) && !tokens.is(start, "her")) {
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
    while (at > start && !canEndPhrase(at - 1)) {
      at--;
    }
    return at > start && noun && isNaming(start, at) ? Phrase.of(start, at) : null;
  }

  private boolean continuesPhrase(int i, int start, boolean named, boolean noun, int ceiling) {
    Word word = tokens.word(i);
    if (tokens.isGenitive(i)) {
      return true;
    }
    if (!tokens.isWord(i)) {
      return tokens.is(i, '$') || tokens.is(i, '%') || tokens.is(i, '&') || tokens.is(i, '/');
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
      return i + 1 < ceiling && tokens.isCapital(i + 1) && !verbs.isFinite(i + 1) && named;
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
      return word.is("times");
    }
    if (word.is(Word.DETERMINER | Word.POSSESSIVE) && noun) {
      return tokens.is(i - 1, Word.PREPOSITION) || tokens.is(i - 1, Word.CONJUNCTION);
    }
    if (word.is(Word.VERB_ING) && noun && !tokens.isCapital(i)) {
      return false;
    }
    return !named
        || tokens.isCapital(i)
        || !tokens.isCapital(i - 1)
        || tokens.is(i - 1, Word.DETERMINER | Word.PLACE | Word.TITLE)
        || word.is(Word.ROLE | Word.GROUP | Word.BODY | Word.DOCUMENT)
        || isHyphenated(i)
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

  private boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '-' && !tokens.isWord(i);
  }
}
