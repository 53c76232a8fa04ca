package onrecord.extract.phrase;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Finds where a subject begins among the phrases that prepositions govern. */
final class SubjectEdges {

  private final Tokens tokens;
  private final PhraseEdges edges;

  SubjectEdges(Tokens tokens, PhraseEdges edges) {
    this.tokens = tokens;
    this.edges = edges;
  }

  /** Where the last noun phrase that no preposition governs begins. */
  int start(int from, int end) {
    int best = -1;
    int at = from;
    boolean governed = false;
    boolean inPhrase = false;
    while (at < end) {
      if (tokens.isQuoted(at)) {
        inPhrase = true; // a name between marks
      } else if (isLinker(at, from)) {
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
      } else if (!inPhrase && end - from > 1 && isAdverbOnly(at)) {
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
    boolean part = tokens.is(i, "a") && i + 1 < tokens.size() && tokens.is(i + 1, Word.GROUP);
    return part || tokens.isNumber(i) || tokens.is(i, "half");
  }

  /** "about 20 people", "more than a third": the word before a count governs nothing. */
  boolean isRoughly(int i) {
    Word word = tokens.word(i);
    boolean roughly =
        word.is("about")
            || word.is("around")
            || word.is("over")
            || word.is("under")
            || word.is("than");
    boolean bound =
        word.is("at")
            && i + 2 < tokens.size()
            && (tokens.is(i + 1, "least") || tokens.is(i + 1, "most"));
    return roughly && i + 1 < tokens.size() && isCount(i + 1) || bound && isCount(i + 2);
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
      return !isRoughly(i);
    }
    if (word.is(Word.VERB_ING) && !word.is(Word.ALSO_NOUN) && i > from && !tokens.isCapital(i)) {
      return !tokens.is(i - 1, Word.DETERMINER | Word.POSSESSIVE) && !tokens.isGenitive(i - 1);
    }
    if (word.is(Word.VERB_ING) && i == from && opensClause(i)) {
      return true;
    }
    boolean infinitive =
        i - 2 >= from
            && word.is(Word.VERB_BASE)
            && tokens.is(i - 1, "to")
            && tokens.is(i - 2, Word.VERB_ING | Word.ROLE | Word.GROUP | Word.BODY);
    return infinitive || word.is(Word.VERB_PARTICIPLE) && isReducedRelative(i);
  }

  /** "Speaking to", "mediating in": a participle that modifies no noun behind it. */
  private boolean opensClause(int i) {
    return !tokens.is(i, Word.ALSO_NOUN | Word.GIVEN_NAME | Word.FAMILY_NAME | Word.PREPOSITION)
        && i + 1 < tokens.size()
        && (tokens.is(i + 1, Word.PREPOSITION | Word.OBJECT | Word.POSSESSIVE)
            || tokens.is(i + 1, Word.DETERMINER) && !tokens.is(i + 1, Word.NUMBER))
        && !tokens.is(i + 1, "of");
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
    boolean titled = // "Time magazine"
        left.is(Word.TIME)
            && tokens.isCapital(i - 1)
            && (tokens.is(i, "magazine") || tokens.is(i, "newspaper"));
    if (left.is(Word.DAY | Word.TIME | Word.MONTH)
        && !left.is(Word.GIVEN_NAME)
        && !titled
        && !tokens.isGenitive(i)) {
      return !tokens.is(i, Word.DAY | Word.MONTH | Word.TIME | Word.NUMBER)
          || tokens.isCapital(i) && !word.is(Word.DAY | Word.MONTH | Word.TIME);
    }
    if (tokens.isYear(i - 1) && tokens.isCapital(i)) {
      return true;
    }
    if (left.is(Word.ADVERB) && !left.is(Word.DETERMINER)) {
      return i - 2 < from || !tokens.is(i - 2, Word.DETERMINER | Word.POSSESSIVE);
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
                | Word.NUMBER
                | Word.PARTICLE)
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

  /** "a person briefed on the matter", "voters interviewed by": a participle, not a verb. */
  boolean isReducedRelative(int i) {
    return tokens.is(i, Word.VERB_PARTICIPLE)
        && i + 1 < tokens.size()
        && i > 0
        && (tokens.is(i + 1, Word.PREPOSITION | Word.DAY | Word.TIME | Word.ADVERB)
            || edges.isHyphenated(i))
        && !tokens.is(i - 1, Word.SUBJECT | Word.RELATIVE)
        && (!tokens.isCapital(i - 1) || tokens.is(i - 1, Word.GROUP));
  }
}
