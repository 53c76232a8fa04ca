package onrecord.extract.speaker;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads runs of capitalised words as title and name: "South Korean President Moon Jae In". */
final class NameReader {

  private static final int LONGEST = 10;
  private static final String PARTICLES =
      " de da di du del della der den van von bin ibn al el la le dos ter ten ";

  private final Tokens tokens;
  private final Countries countries;

  NameReader(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
  }

  /** The run that begins at token {@code i}, before token {@code end}, or null. */
  @Nullable NameRun at(int i, int end) {
    if (!opens(i)) {
      return null;
    }
    int to = i + 1;
    while (to < end && to - i < LONGEST && continues(i, to, end)) {
      to++;
    }
    return parse(i, to);
  }

  private boolean opens(int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    Word word = tokens.word(i);
    if (!tokens.isCapital(i)) {
      return word.is(Word.TITLE);
    }
    return !word.is(
            Word.DETERMINER
                | Word.POSSESSIVE
                | Word.SUBJECT
                | Word.OBJECT
                | Word.PREPOSITION
                | Word.CONJUNCTION
                | Word.SUBORDINATOR
                | Word.AUXILIARY
                | Word.DAY
                | Word.CONNECTIVE
                | Word.PRONOUN)
        || word.is(Word.GIVEN_NAME);
  }

  private boolean continues(int from, int i, int end) {
    if (!tokens.isWord(i) || tokens.quote(i) != tokens.quote(from)) {
      return tokens.is(i, '&') && i + 1 < end && tokens.isCapital(i + 1);
    }
    Word word = tokens.word(i);
    if (tokens.isCapital(i)) {
      return !word.is(Word.DAY) && !(word.is(Word.MONTH) && !word.is(Word.GIVEN_NAME));
    }
    boolean capitalNext = i + 1 < end && tokens.isWord(i + 1) && tokens.isCapital(i + 1);
    if (!capitalNext) {
      return false;
    }
    boolean title = tokens.is(i - 1, Word.TITLE) && (word.is("of") || word.is("for"));
    return title || word.is(Word.TITLE | Word.ROLE) || PARTICLES.contains(" " + word.lower() + " ");
  }

  private NameRun parse(int from, int to) {
    int title = -1;
    String country = null;
    for (int i = from; i < to; i++) {
      Countries.Found place = countries.at(tokens, i, to);
      if (place != null && (country == null || title < 0)) {
        country = place.country();
      }
      boolean rest = i + 1 < to;
      if (tokens.is(i, Word.TITLE | Word.ROLE)
          && (rest || title < 0)
          && !isSurnamePosition(i, from, to)) {
        title = i;
      }
    }
    int nameFrom = title < 0 ? from : afterTitle(title, to);
    Figure.Gender gender = Figure.Gender.UNKNOWN;
    for (int i = from; i < to && gender == Figure.Gender.UNKNOWN; i++) {
      boolean telling =
          i < nameFrom
              ? tokens.is(i, Word.TITLE | Word.ROLE)
              : i == nameFrom && tokens.is(i, Word.GIVEN_NAME) && to - nameFrom > 1;
      if (telling) {
        gender = genderOf(tokens.word(i));
      }
    }
    String role = title < 0 ? null : tokens.word(title).lower();
    return new NameRun(from, nameFrom, to, role, title < 0 ? null : country, gender);
  }

  /** "Judge" in "Aaron Judge", "King" in "Peter King" is no title. */
  private boolean isSurnamePosition(int i, int from, int to) {
    return i == to - 1 && i > from && tokens.is(i - 1, Word.GIVEN_NAME) && tokens.isCapital(i)
        || i > from
            && tokens.is(i - 1, Word.GIVEN_NAME)
            && tokens.isCapital(i)
            && tokens.isCapital(i - 1)
            && !tokens.is(i - 1, Word.TITLE | Word.MONTH);
  }

  /** Skips "of State" and "of Staff" behind a title. */
  private int afterTitle(int title, int to) {
    int at = title + 1;
    if (at + 1 < to && (tokens.is(at, "of") || tokens.is(at, "for"))) {
      int given = at + 1;
      while (given < to && !tokens.is(given, Word.GIVEN_NAME)) {
        given++;
      }
      at = given < to && given > at + 1 ? given : Math.min(to, at + 2);
    }
    return at;
  }

  static Figure.Gender genderOf(Word word) {
    boolean male = word.is(Word.MALE);
    boolean female = word.is(Word.FEMALE);
    if (male == female) {
      return Figure.Gender.UNKNOWN;
    }
    return male ? Figure.Gender.MALE : Figure.Gender.FEMALE;
  }
}
