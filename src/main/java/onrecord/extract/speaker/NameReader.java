package onrecord.extract.speaker;

import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads runs of capitalised words as title and name: "South Korean President Moon Jae In". */
final class NameReader {

  private static final int LONGEST = 10;
  private static final int LONGEST_SYLLABLE = 5;

  private static final Set<String> SHIPS = Set.of("USS", "HMS", "USNS", "HMCS", "HMAS", "INS");

  /** Titles that are surnames as well. */
  private static final Set<String> SURNAMES =
      Set.of(
          "king",
          "prince",
          "bishop",
          "major",
          "dean",
          "duke",
          "judge",
          "pope",
          "baron",
          "count",
          "lord",
          "cardinal",
          "speaker",
          "coach",
          "farmer",
          "miss",
          "chancellor",
          "pastor",
          "mayor",
          "sheriff",
          "provost",
          "priest",
          "teacher",
          "singer",
          "mister",
          "marshal",
          "constable");

  /** Letters of seats, honours and degrees behind a name: "Ann Lee MP", but "MP Ann Lee". */
  static final Set<String> LETTERS =
      Set.of(
          "esq.", "qc", "kc", "sc", "mp", "mep", "msp", "mla", "md", "m.d.", "phd", "ph.d.", "obe",
          "mbe", "cbe");

  private final Tokens tokens;
  private final Countries countries;

  NameReader(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
  }

  /** The run that begins at token {@code i}, before token {@code end}, or null. */
  @Nullable NameRun at(int i, int end) {
    if (!opens(i) || isWhere(i, end) || isOpeningVerb(i, end)) {
      return null;
    }
    int to = i + 1;
    while (to < end && to - i < LONGEST && continues(i, to, end)) {
      to++;
    }
    return parse(i, to);
  }

  /**
   * "Hold Melania Trump to account", "Injecting Clinton's emails": the first word of a headline.
   */
  private boolean isOpeningVerb(int i, int end) {
    return (i == 0 || !tokens.isWord(i - 1))
        && i + 1 < end
        && tokens.isCapital(i)
        && tokens.is(i, Word.VERB_BASE | Word.VERB_ING)
        && !tokens.is(i, Word.GIVEN_NAME | Word.TITLE | Word.FAMILY_NAME)
        && tokens.isCapital(i + 1)
        && tokens.is(i + 1, Word.GIVEN_NAME | Word.TITLE);
  }

  /** "In Hanoi Choe Son Hui said": the place is no part of the name. */
  private boolean isWhere(int i, int end) {
    return i > 0
        && i + 1 < end
        && tokens.is(i - 1, Word.PREPOSITION)
        && tokens.isCapital(i + 1)
        && !tokens.is(i, Word.DEMONYM | Word.GIVEN_NAME)
        && (tokens.is(i, Word.PLACE) && countries.ofCapital(tokens.slice(i, i + 1)) != null
            || isStranger(i)
                && i + 2 < end
                && tokens.is(i + 1, Word.GIVEN_NAME)
                && tokens.isWord(i + 2)
                && tokens.isCapital(i + 2));
  }

  /** A capitalised word of which nothing is known: "Vermont" in "senator from Vermont Ann Lee". */
  private boolean isStranger(int i) {
    boolean place = tokens.is(i - 1, "in") || tokens.is(i - 1, "from") || tokens.is(i - 1, "of");
    return place
        && tokens.isCapital(i)
        && tokens.word(i).classes() == 0
        && tokens.slice(i, i + 1).indexOf('.') < 0;
  }

  private boolean opens(int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    Word word = tokens.word(i);
    if (!tokens.isCapital(i)) {
      return word.is(Word.TITLE) || hasArticle(i);
    }
    boolean opening = i == 0 || !tokens.isWord(i - 1);
    return !(opening && word.is(Word.ADVERB) && word.lower().endsWith("ly"))
            && !word.is(
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
      boolean within = tokens.is(i, '&') || tokens.isNicknameMark(i);
      return within && i + 1 < end && tokens.isCapital(i + 1);
    }
    Word word = tokens.word(i);
    if (tokens.isCapital(i) || hasArticle(i)) {
      return !word.is(Word.DAY)
          && !(word.is(Word.MONTH) && !word.is(Word.GIVEN_NAME | Word.FAMILY_NAME));
    }
    boolean capitalNext = i + 1 < end && tokens.isWord(i + 1) && tokens.isCapital(i + 1);
    boolean the =
        i + 2 < end
            && leadsOffice(i)
            && tokens.is(i - 1, Word.TITLE)
            && tokens.is(i + 1, "the")
            && countries.at(tokens, i + 2, end) != null;
    if (the || word.is("the") && leadsOffice(i - 1) && capitalNext) {
      return true; // "Ambassador to the United States"
    }
    if (!capitalNext) {
      return false;
    }
    boolean title = tokens.is(i - 1, Word.TITLE) && leadsOffice(i);
    return title || word.is(Word.TITLE | Word.ROLE) || isParticle(i);
  }

  /** "de", "van": a small word within family names. */
  boolean isParticle(int i) {
    return tokens.is(i, Word.PARTICLE);
  }

  /** "al-Eryani", "el-Sisi". */
  private boolean hasArticle(int i) {
    int start = tokens.start(i);
    if (tokens.end(i) - start < 5) {
      return false;
    }
    String form = tokens.slice(i, i + 1);
    return form.charAt(2) == '-'
        && Character.isUpperCase(form.charAt(3))
        && (form.startsWith("al") || form.startsWith("el"));
  }

  private NameRun parse(int from, int to) {
    int title = -1;
    String country = null;
    for (int i = from; i < to; i++) {
      Countries.Found place = countries.at(tokens, i, to);
      if (place != null && (country == null || title < 0)) {
        country = place.country();
      }
      boolean behind = i == to - 1 && i > from && LETTERS.contains(tokens.word(i).lower());
      boolean rest = i + 1 < to || title >= 0 && title == i - 1 && isOnlyTitle(i);
      if (isTitleWord(i) && !behind && (rest || title < 0) && !isSurnamePosition(i, from, to)) {
        title = i;
      }
    }
    int nameFrom = title < 0 ? afterEmployer(from, to) : afterTitle(title, to);
    Figure.Gender gender = Figure.Gender.UNKNOWN;
    for (int i = from; i < to && gender == Figure.Gender.UNKNOWN; i++) {
      boolean telling =
          i < nameFrom
              ? tokens.is(i, Word.TITLE | Word.ROLE)
              : i == nameFrom
                  && tokens.is(i, Word.GIVEN_NAME)
                  && to - nameFrom > 1
                  && !isFamilyFirst(nameFrom, to);
      if (telling) {
        gender = genderOf(tokens.word(i));
      }
    }
    String role = title < 0 ? null : Roles.at(tokens, title);
    return new NameRun(from, title, nameFrom, to, role, title < 0 ? null : country, gender);
  }

  /** "NASA Administrator Jim Bridenstine", "BBC Europe's Mark Lowen" without a known title. */
  private int afterEmployer(int from, int to) {
    String first = tokens.slice(from, from + 1);
    boolean acronym =
        first.length() > 2
                && !SHIPS.contains(first)
                && first.chars().allMatch(c -> c >= 'A' && c <= 'Z')
            || tokens.is(from, Word.BODY) && !tokens.is(from, Word.GIVEN_NAME);
    for (int i = from + 1; acronym && i < to - 1; i++) {
      if (tokens.is(i, Word.GIVEN_NAME)) {
        return i;
      }
    }
    return from;
  }

  /** "General" in "the Attorney General", but not "King" in "Senator King". */
  private boolean isOnlyTitle(int i) {
    return tokens.is(i, Word.TITLE)
        && !tokens.is(i, Word.GIVEN_NAME | Word.FAMILY_NAME)
        && !SURNAMES.contains(tokens.word(i).lower());
  }

  /** A word of kinship with a capital letter is a name: "Choe Son Hui", "Guy Verhofstadt". */
  private boolean isTitleWord(int i) {
    boolean given =
        tokens.is(i, Word.GIVEN_NAME)
            && tokens.is(i, Word.TITLE)
            && tokens.isCapital(i)
            && i + 1 < tokens.size()
            && tokens.isCapital(i + 1)
            && !tokens.is(i + 1, Word.GIVEN_NAME);
    if (given) {
      return false; // "Dean Baker"
    }
    boolean kin = tokens.is(i, Word.MALE | Word.FEMALE) && !tokens.is(i, Word.TITLE);
    if (RoleWords.isSurname(tokens, i)
        || tokens.is(i, "general") && i > 0 && tokens.is(i - 1, Word.BODY)) {
      return false; // "Directorate General"
    }
    return tokens.is(i, Word.TITLE | Word.ROLE) && !(kin && tokens.isCapital(i))
        || RoleWords.isOfSeveral(tokens, i);
  }

  /**
   * Whether the name from token {@code from} to before {@code to} puts the family first: "Kim Jong
   * Un", "Xi Jinping", but not "Kim Clijsters".
   */
  boolean isFamilyFirst(int from, int to) {
    int length = to - from;
    if (length < 2 || length > 3) {
      return false;
    }
    boolean syllables = length == 3;
    boolean given = false;
    for (int i = from + 1; i < to; i++) {
      String form = tokens.slice(i, i + 1);
      int hyphen = form.indexOf('-');
      boolean joined =
          hyphen > 0
              && hyphen + 1 < form.length()
              && Character.isLowerCase(form.charAt(hyphen + 1));
      if (joined && length == 2) {
        return true;
      }
      syllables &= form.length() <= LONGEST_SYLLABLE;
      given |= tokens.is(i, Word.GIVEN_NAME) && form.length() > LONGEST_SYLLABLE;
    }
    return tokens.is(from, Word.FAMILY_NAME)
        && !given
        && (syllables || !tokens.is(from, Word.GIVEN_NAME));
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

  private boolean leadsOffice(int i) {
    return tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "to");
  }

  /** Skips "of State" and "of Staff" behind a title. */
  private int afterTitle(int title, int to) {
    int at = title + 1;
    boolean pageant = tokens.is(title, "miss") && to - title > 3; // "Miss Universe Alicia Machado"
    if (pageant && !tokens.is(at, Word.GIVEN_NAME) && tokens.is(at + 1, Word.GIVEN_NAME)) {
      return at + 1;
    }
    if (at + 1 < to && leadsOffice(at)) {
      at = tokens.is(at + 1, "the") && at + 2 < to ? at + 1 : at;
      Countries.Found place = countries.at(tokens, at + 1, to);
      if (place != null && !tokens.is(at + 1, Word.GIVEN_NAME)) {
        return place.to();
      }
      if (!tokens.isCapital(title) && tokens.isCapital(at + 1)) {
        return to; // "the chief of Samsung Electronics" names nobody
      }
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
