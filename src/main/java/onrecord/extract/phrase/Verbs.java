package onrecord.extract.phrase;

import java.util.regex.Pattern;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Tells where verbs stand, as well as word classes and neighbours allow. */
public final class Verbs {

  private static final long NOMINAL_BEFORE =
      Word.DETERMINER | Word.POSSESSIVE | Word.PREPOSITION | Word.NUMBER;

  /** Ends with an s and is no plural: "press", "status", "crisis". */
  private static final Pattern SINGULAR = Pattern.compile("(?:ss|us|is|'s|^[a-z]as|^yes)$");

  private final Tokens tokens;

  /** Grammar over {@code tokens}. */
  public Verbs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether token {@code i} reads as a finite verb or an auxiliary. */
  public boolean isFinite(int i) {
    Word word = tokens.word(i);
    if (tokens.isGenitive(i) && !isContraction(i)) {
      return false;
    }
    if (word.is(Word.AUXILIARY)) {
      boolean name = tokens.isCapital(i) && word.is(Word.MONTH | Word.GIVEN_NAME);
      return !name && !word.is("been") && !word.is("being") && !word.is("having");
    }
    if (!word.is(Word.VERB_S | Word.VERB_PAST | Word.VERB_BASE)) {
      return false;
    }
    if (tokens.isCapital(i) || word.lower().indexOf('-') > 0) {
      return false;
    }
    boolean first = i == 0;
    if (first || tokens.quote(i - 1) != tokens.quote(i)) {
      return word.is(Word.VERB_S | Word.VERB_PAST) && !word.is(Word.ALSO_NOUN);
    }
    if (tokens.is(i - 1, NOMINAL_BEFORE) && !isDemonstrative(i - 1) && !isInnerAdverb(i - 1)) {
      return false;
    }
    if (word.is(Word.VERB_S | Word.VERB_BASE) && word.is(Word.ALSO_NOUN)) {
      boolean third = !word.is(Word.VERB_BASE);
      boolean object = opensObject(i + 1);
      boolean infinitive =
          i + 2 < tokens.size() && tokens.is(i + 1, "to") && tokens.is(i + 2, Word.VERB_BASE);
      boolean plural = !third && isPlural(i - 1) && !tokens.isCapital(i - 1);
      if (i + 1 < tokens.size() && tokens.is(i + 1, "of")) {
        return false; // "groups of people"
      }
      return third && (isSubjectLike(i - 1) || object)
          || plural && (object || infinitive)
          || tokens.is(i - 1, Word.SUBJECT | Word.MODAL);
    }
    if (word.is(Word.VERB_BASE) && !word.is(Word.VERB_PAST)) {
      return tokens.is(i - 1, Word.SUBJECT | Word.MODAL | Word.GROUP | Word.DO)
          || tokens.is(i - 1, Word.ADVERB) && i > 1 && tokens.is(i - 2, Word.SUBJECT | Word.GROUP)
          || isPlural(i - 1) && !tokens.isCapital(i - 1);
    }
    return true;
  }

  /** "marks [the end]", "uses [his name]": no noun has such words behind it. */
  private boolean opensObject(int i) {
    return i < tokens.size()
        && (tokens.is(i, "the")
            || tokens.isIndefinite(i)
            || tokens.is(i, Word.POSSESSIVE) && !tokens.is(i, Word.RELATIVE));
  }

  /** Whether "'s" at {@code i} is a verb: "he's", "there's", "Smith's not going". */
  private boolean isContraction(int i) {
    if (i == 0 || tokens.is(i - 1, Word.SUBJECT | Word.PRONOUN | Word.RELATIVE | Word.QUESTION)) {
      return true;
    }
    boolean clause =
        i + 1 < tokens.size()
            && (tokens.is(i + 1, Word.NEGATION | Word.POSSESSIVE)
                || tokens.isIndefinite(i + 1)
                || tokens.is(i + 1, "the")
                || tokens.is(i + 1, "been")
                || tokens.is(i + 1, "going"));
    return clause
        || tokens.is(i - 1, "here")
        || tokens.is(i - 1, "there")
        || tokens.is(i - 1, Word.DETERMINER);
  }

  /**
   * First token of the group of auxiliaries, adverbs and negations that ends before {@code verb}.
   */
  public int groupStart(int verb, int floor) {
    int at = verb;
    while (at > floor
        && !tokens.isQuoted(at - 1)
        && (tokens.is(at - 1, Word.AUXILIARY | Word.ADVERB | Word.NEGATION)
                && !isNamed(at - 1)
                && !tokens.is(at - 1, Word.SUBORDINATOR | Word.DETERMINER)
            || isInnerAdverb(at - 1))
        && !(tokens.is(at - 1, Word.TIME)
            && !tokens.is(at - 1, "recently")
            && !tokens.is(at - 1, "later")
            && !tokens.is(at - 1, "earlier"))
        && !(tokens.isCapital(at - 1) && tokens.is(at - 1, Word.MONTH | Word.GIVEN_NAME))) {
      at--;
    }
    return timeStart(at, floor);
  }

  /** "…,” Lovely said": a capital where no sentence begins. */
  private boolean isNamed(int i) {
    return tokens.isCapital(i)
        && tokens.is(i, Word.ADVERB)
        && i > 0
        && (tokens.isQuoted(i - 1) || tokens.is(i - 1, ','));
  }

  /** "has since said", "once said", "both said": words that open a phrase, but not there. */
  public boolean isInnerAdverb(int i) {
    if (i == 0 || i + 1 >= tokens.size() || tokens.isCapital(i)) {
      return false;
    }
    if (tokens.is(i, "since")) {
      return tokens.is(i - 1, Word.HAVE);
    }
    boolean noun =
        tokens.isWord(i - 1)
            && !tokens.is(i - 1, Word.CONJUNCTION)
            && (tokens.isCapital(i - 1) || tokens.is(i - 1, Word.SUBJECT | Word.GROUP));
    boolean floats = tokens.is(i, "all") || tokens.is(i, "both") || tokens.is(i, "each");
    return noun
        && (floats && tokens.is(i + 1, Word.VERB_PAST | Word.VERB_BASE | Word.AUXILIARY)
            || tokens.is(i, "once") && tokens.is(i + 1, Word.VERB_PAST));
  }

  /**
   * First token of a "last year", "today", "Friday" or "on Thursday evening" that ends before
   * {@code at}.
   */
  private int timeStart(int at, int floor) {
    int first = at;
    while (first > floor
        && !tokens.isQuoted(first - 1)
        && (tokens.is(first - 1, Word.DAY)
            || tokens.is(first - 1, Word.TIME) && !tokens.isCapital(first - 1))) {
      first--;
    }
    if (first == at || first == floor) {
      return isDated(at, floor) ? at - 2 : at;
    }
    boolean dayOnly = tokens.is(first, Word.DAY);
    boolean adverb = tokens.is(first, Word.TIME) && tokens.is(first, Word.ADVERB);
    if (adverb && !tokens.is(first - 1, Word.DETERMINER | Word.PREPOSITION)) {
      return first;
    }
    if (dayOnly && (tokens.is(first - 1, "on") || tokens.is(first - 1, "from"))) {
      return first - 1;
    }
    boolean relative =
        tokens.is(first - 1, "last")
            || tokens.is(first - 1, "this")
            || tokens.is(first - 1, "earlier")
            || tokens.is(first - 1, "late");
    if (relative) {
      return first - 1;
    }
    return dayOnly && !tokens.is(first - 1, Word.DETERMINER | Word.PREPOSITION) ? first : at;
  }

  /** "who [in 2010] said", "Smith [in May] said"; but "the vote in May". */
  private boolean isDated(int at, int floor) {
    int subject = at - 3;
    return subject >= floor
        && tokens.is(at - 2, "in")
        && (tokens.isYear(at - 1) || tokens.is(at - 1, Word.MONTH) && tokens.isCapital(at - 1))
        && !tokens.isQuoted(subject)
        && (tokens.is(subject, Word.SUBJECT | Word.ROLE) || isSurname(subject));
  }

  private boolean isSurname(int i) {
    return tokens.isWord(i)
        && tokens.isCapital(i)
        && !tokens.is(i, Word.BODY | Word.DOCUMENT | Word.PLACE | Word.DAY | Word.MONTH);
  }

  /** Whether a finite verb stands from {@code from} to {@code to}. */
  public boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether neither a finite verb nor a quoted word stands from {@code from} to {@code to}. */
  public boolean isVerbless(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isQuoted(i) || isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token of the group {@code from} to {@code to} is one of these classes. */
  public boolean has(int from, int to, long classes) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, classes)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase takes a plural verb. */
  public boolean isPluralPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "and")
          || tokens.is(i, Word.NUMBER | Word.GROUP | Word.PRONOUN)
          || isCount(i, from)) {
        return true;
      }
      if (i > from && tokens.is(i, Word.PREPOSITION)) {
        boolean many = tokens.is(i, "of") && isPlural(to - 1); // "an array of economists"
        return many || isPlural(i - 1);
      }
    }
    return isPlural(to - 1);
  }

  /** "4 in 10", "about 12 people", but not "a 1981 claim". */
  private boolean isCount(int i, int from) {
    boolean leads = i == from || i == from + 1 && tokens.is(from, Word.PREPOSITION);
    return leads && Character.isDigit(tokens.first(i)) && tokens.word(i).lower().indexOf('-') < 0;
  }

  /** Whether the word looks like a plural noun. */
  public boolean isPlural(int i) {
    String form = tokens.word(i).lower();
    return tokens.is(i, Word.GROUP)
        || form.length() > 2 && form.endsWith("s") && !SINGULAR.matcher(form).find();
  }

  private boolean isSubjectLike(int i) {
    return tokens.isCapital(i)
        || tokens.is(
            i, Word.SUBJECT | Word.ROLE | Word.GROUP | Word.DOCUMENT | Word.BODY | Word.RELATIVE);
  }

  private boolean isDemonstrative(int i) {
    return tokens.is(i, Word.PRONOUN)
        || tokens.is(i, Word.NUMBER) && tokens.is(i, Word.GROUP)
        || tokens.is(i, "that")
        || tokens.is(i, "some")
        || tokens.is(i, "many")
        || tokens.is(i, "which");
  }
}
