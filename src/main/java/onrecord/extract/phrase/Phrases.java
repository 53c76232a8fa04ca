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
  private static final int LONGEST_WITH_ASIDE = 60;
  private static final int LONGEST_TITLE = 7;

  /** Clauses within clauses that are looked into, so that time stays linear. */
  private static final int MOST_MODIFIERS = 2;

  private final Tokens tokens;
  private final Verbs verbs;
  private final PhraseEdges edges;
  private final SubjectEdges subjects;
  private final PhraseBehind behind;
  private final Postmodifiers modifiers;
  private final NameLists lists;

  /** Grammar over {@code tokens}. */
  public Phrases(Tokens tokens, Verbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.edges = new PhraseEdges(tokens);
    this.subjects = new SubjectEdges(tokens, edges);
    this.modifiers = new Postmodifiers(tokens, verbs);
    this.lists = new NameLists(tokens);
    this.behind = new PhraseBehind(tokens, verbs, edges);
  }

  /** The subject that ends right before token {@code end}, not reaching before {@code floor}. */
  public @Nullable Phrase before(int end, int floor) {
    Phrase last = single(end, floor);
    return last == null ? null : withPronoun(withFellow(last, floor), floor);
  }

  /** "she and Smith": a pronoun that shares the verb with a name. */
  private Phrase withPronoun(Phrase last, int floor) {
    int pronoun = last.from() - 2;
    boolean joined =
        pronoun >= floor
            && tokens.is(pronoun + 1, "and")
            && tokens.is(pronoun, Word.SUBJECT)
            && !tokens.is(pronoun, "it")
            && !tokens.is(pronoun, "who")
            && !tokens.isQuoted(pronoun);
    return joined ? new Phrase(pronoun, last.to(), last.outerTo()) : last;
  }

  /** "Smith, the mayor, and Bell, a baker": two names, the first of which has an apposition. */
  private Phrase withFellow(Phrase last, int floor) {
    int comma = last.from() - 2;
    boolean joined =
        comma > floor
            && tokens.is(comma + 1, "and")
            && tokens.is(comma, ',')
            && !tokens.isQuoted(comma)
            && startsLikeName(last);
    Phrase first = joined ? beforeAside(comma + 1, floor) : null;
    if (first == null) {
      return last;
    }
    boolean opens =
        startsLikeName(first)
            && !verbs.hasFinite(first.to(), comma)
            && (first.from() == floor
                || tokens.isQuoted(first.from() - 1)
                || !tokens.isWord(first.from() - 1)
                || tokens.is(first.from() - 1, Word.CONJUNCTION | Word.SUBORDINATOR));
    return opens ? new Phrase(first.from(), last.to(), last.outerTo()) : last;
  }

  private @Nullable Phrase single(int end, int floor) {
    int last = end - 1;
    if (last < floor) {
      return null;
    }
    if (tokens.isQuoted(last)) {
      boolean comma = last - 1 > floor && !tokens.isWord(last) && tokens.is(last - 1, ',');
      return comma && tokens.isQuoted(last - 1) ? beforeAside(end, floor) : null;
    }
    if (last - 1 > floor && tokens.is(last, ',') && tokens.is(last - 1, ')')) {
      return single(last, floor); // "Gov. John Doe (R-OH), said"
    }
    if (tokens.isDash(last)
        || tokens.is(last, ',')
        || tokens.is(last, ')')
        || tokens.is(last, ']')) {
      return beforeAside(end, floor);
    }
    return plainBefore(end, floor);
  }

  private @Nullable Phrase plainBefore(int end, int floor) {
    return plainBefore(end, floor, MOST_MODIFIERS);
  }

  private @Nullable Phrase plainBefore(int end, int floor, int modifiersLeft) {
    int last = end - 1;
    if (isSoloPronoun(last, floor)) {
      return Phrase.of(last, end);
    }
    if (last > floor && edges.isReflexive(last)) { // "Smith himself"
      Phrase name = plainBefore(last, floor, 0);
      return name == null ? null : new Phrase(name.from(), name.to(), end);
    }
    Phrase modified = modifiersLeft > 0 ? beforePostmodifier(end, floor, modifiersLeft) : null;
    if (modified != null) {
      return modified;
    }
    boolean verb = // "it follows repeated attempts"
        last > floor
            && tokens.is(last, Word.VERB_S)
            && tokens.is(last - 1, Word.SUBJECT)
            && verbs.isFinite(last);
    if (verb || !edges.canEnd(last)) {
      return null;
    }
    int from = leftEdge(end, floor);
    if (from >= end) {
      return null;
    }
    int start = subjects.start(from, end);
    return start < end && edges.isNaming(start, end)
        ? new Phrase(start, edges.nameEnd(start, end), end)
        : null;
  }

  /** "officials who spoke with us": the phrase before a clause that modifies it. */
  private @Nullable Phrase beforePostmodifier(int end, int floor, int modifiersLeft) {
    int below = end - 1;
    while (true) {
      int start = modifiers.start(end, below, floor);
      if (start >= end) {
        return null;
      }
      Phrase modified = plainBefore(start, floor, modifiersLeft - 1);
      if (modified != null) {
        return new Phrase(modified.from(), modified.to(), end);
      }
      below = start;
    }
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
        int determiner = beforeTitle(at, lowest);
        if (determiner == at) {
          break;
        }
        at = determiner;
        continue;
      }
      if (tokens.is(next, ',')) {
        if (!lists.isComma(next, at, conjunction, lowest)) {
          break;
        }
        at = next;
        continue;
      }
      int bracket = at == conjunction ? partyBefore(at, lowest) : at;
      if (bracket < at) {
        at = bracket;
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

  /**
   * The "the" of "the “Letters” section", whose name is quoted, or {@code end}, behind the marks.
   */
  private int beforeTitle(int end, int lowest) {
    int open = tokens.quoteStart(end - 1, lowest);
    boolean title =
        end - open <= LONGEST_TITLE
            && open > lowest
            && tokens.isWord(end - 2)
            && Character.isLowerCase(tokens.first(end))
            && !tokens.isQuoted(open - 1)
            && tokens.is(open - 1, Word.DETERMINER);
    return title ? open - 1 : end;
  }

  /** Where "(D-Calif.)" begins that ends before token {@code end}, or {@code end} itself. */
  private int partyBefore(int end, int lowest) {
    int open = skipBracketBefore(end, lowest);
    return open < end && open + 1 < end && tokens.isParty(open + 1) ? open : end;
  }

  private boolean isPhraseToken(int i) {
    Word word = tokens.word(i);
    if (tokens.isGenitive(i)) {
      return !verbs.isFinite(i); // "that's a friend"
    }
    char c = tokens.first(i);
    if (!tokens.isWord(i)) {
      return c == '$'
          || c == '%'
          || c == '/'
          || c == '’'
          || c == '\''
          || c == '&'
          || tokens.isNicknameMark(i);
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
    if (word.is(Word.AUXILIARY) && !word.is("being") && !(tokens.isCapital(i) && i > 0)) {
      return false;
    }
    if (opensClause(word) && !subjects.isRoughly(i)) {
      return false;
    }
    return !verbs.isFinite(i) || subjects.isReducedRelative(i);
  }

  private static boolean opensClause(Word word) {
    return word.is("after")
        || word.is("before")
        || word.is("since")
        || word.is("as")
        || word.is("until")
        || word.is("than");
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
      if (phrase == null || !modifiers.isAside(i + 1, end)) {
        continue;
      }
      boolean free =
          phrase.from() == floor
              || !tokens.is(phrase.from() - 1, ',') && !tokens.isDash(phrase.from() - 1);
      Phrase whole = new Phrase(phrase.from(), phrase.to(), end);
      if (free) {
        return whole;
      }
      if (startsLikeName(phrase)) {
        return withDescription(whole, floor);
      }
      if (fallback == null) {
        fallback = whole;
      }
    }
    return fallback;
  }

  /** "One resident, Ann Lee, 61, of Oslo,": what is said of a name may stand before it, too. */
  private Phrase withDescription(Phrase name, int floor) {
    int comma = name.from() - 1;
    boolean described =
        comma - 1 > floor
            && tokens.is(comma, ',')
            && !tokens.isQuoted(comma)
            && !tokens.isCapital(comma - 1);
    Phrase description = described ? plainBefore(comma, floor, 0) : null;
    if (description == null || !tokens.is(description.from(), Word.DETERMINER | Word.NUMBER)) {
      return name;
    }
    boolean opens =
        description.from() == floor && tokens.is(comma - 1, Word.GROUP | Word.ROLE)
            || description.from() > floor && tokens.isQuoted(description.from() - 1);
    return opens ? new Phrase(description.from(), name.to(), name.outerTo()) : name;
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
        && !tokens.isParty(phrase.from());
  }

  private boolean opensAside(int i, int end) {
    if (tokens.is(end - 1, ',') || tokens.isQuoted(end - 1)) {
      return tokens.is(i, ',');
    }
    if (tokens.isDash(end - 1)) {
      return tokens.isDash(i);
    }
    return tokens.is(i, '(') || tokens.is(i, '[');
  }

  /**
   * The phrase that a preposition governs and that ends before {@code end}: "Bell" of "by Bell".
   */
  public @Nullable Phrase governed(int end, int floor) {
    return behind.governed(end, floor);
  }

  /** The phrase that begins at {@code start}, as behind "said" or "according to". */
  public @Nullable Phrase after(int start, int ceiling) {
    return behind.at(start, ceiling);
  }
}
