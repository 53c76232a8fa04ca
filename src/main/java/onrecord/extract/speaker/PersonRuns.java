package onrecord.extract.speaker;

import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Tells persons' names from other runs of capitalised words. For one article. */
final class PersonRuns {

  private static final int MOST_WORDS = 5;

  /** Of a name that begins with no known given name. */
  private static final int MOST_UNKNOWN_WORDS = 4;

  /** How the names of places begin. */
  private static final Set<String> PLACES =
      Set.of(
          "new",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "san",
          "santa",
          "los",
          "las",
          "el",
          "lake",
          "mount",
          "port",
          "fort",
          "cape",
          "great",
          "little",
          "old",
          "saint",
          "st.",
          "grand");

  private final Tokens tokens;
  private final Countries countries;
  private final NameReader names;
  private final WrittenWords written;

  PersonRuns(Tokens tokens, Countries countries, NameReader names, WrittenWords written) {
    this.tokens = tokens;
    this.countries = countries;
    this.names = names;
    this.written = written;
  }

  /** Whether a run of two words or more reads as a person's name. */
  boolean isPerson(NameRun run) {
    if (names.isFamilyFirst(run.nameFrom(), run.to())) {
      return true;
    }
    if (isHeadline(run)) {
      return false;
    }
    if (countries.ofBody(tokens.slice(run.nameFrom(), run.to())) != null) {
      return false;
    }
    if (tokens.is(run.nameFrom(), Word.GIVEN_NAME) || run.isTitled()) {
      return !tokens.is(run.to() - 1, Word.BODY)
          || run.isTitled() && tokens.is(run.nameFrom(), Word.GIVEN_NAME);
    }
    int words = words(run);
    if (words > MOST_UNKNOWN_WORDS) {
      return false;
    }
    if (words < MOST_UNKNOWN_WORDS
        && !tokens.is(run.nameFrom(), Word.PLACE | Word.BODY)
        && isIntroduced(run)) {
      return true;
    }
    int first = run.nameFrom();
    boolean opening = first == 0 || !tokens.isWord(first - 1);
    if (PLACES.contains(tokens.word(first).lower()) || opening && tokens.is(first, Word.VERB_ING)) {
      return false; // "New York", "Opening Windows"
    }
    for (int i = run.nameFrom(); i < run.to(); i++) {
      boolean other =
          tokens.is(
                  i,
                  Word.BODY
                      | Word.DOCUMENT
                      | Word.GROUP
                      | Word.MONTH
                      | Word.DAY
                      | Word.TIME
                      | Word.PLACE
                      | Word.NUMBER)
              || tokens.is(i, Word.PREPOSITION | Word.CONJUNCTION)
              || isAcronym(i)
              || countries.at(tokens, i, run.to()) != null;
      if (other) {
        return false;
      }
    }
    boolean article = run.from() > 0 && tokens.is(run.from() - 1, "the");
    boolean common = !names.isParticle(first) && written.isSmall(first); // "River Clyde"
    return !article && !common;
  }

  /** "Michael Dole Asked Actors To Act Older": more words than a name has, or small ones. */
  private boolean isHeadline(NameRun run) {
    for (int i = run.nameFrom() + 1; i < run.to(); i++) {
      boolean small = tokens.isCapital(i) && tokens.is(i, Word.PREPOSITION | Word.DETERMINER);
      if (small && !tokens.is(i, Word.GIVEN_NAME | Word.FAMILY_NAME)) {
        return true;
      }
    }
    return words(run) > MOST_WORDS;
  }

  /** How many words the name has, without particles and the marks around a nickname. */
  private int words(NameRun run) {
    int words = 0;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      words += tokens.isCapital(i) ? 1 : 0;
    }
    return words;
  }

  /** "Lena Paris, an Australian woman": what follows the comma says that it is a person. */
  private boolean isIntroduced(NameRun run) {
    int at = run.to();
    if (at + 2 >= tokens.size()
        || !tokens.is(at, ',')
        || !tokens.isIndefinite(at + 1) && !tokens.is(at + 1, "the")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size() - 1, at + 7) && tokens.isWord(i); i++) {
      if (tokens.is(i, Word.ROLE) && !tokens.isCapital(i)) {
        boolean compound =
            tokens.isWord(i + 1)
                && !tokens.is(i + 1, Word.PREPOSITION | Word.RELATIVE)
                && !tokens.is(i + 1, Word.CONJUNCTION | Word.AUXILIARY);
        return !compound && !tokens.isGenitive(i + 1);
      }
      if (tokens.is(i, Word.PREPOSITION | Word.AUXILIARY | Word.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAcronym(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length > 1
        && tokens.slice(i, i + 1).chars().noneMatch(Character::isLowerCase)
        && !tokens.slice(i, i + 1).contains(".");
  }
}
