package onrecord.extract.speaker;

import java.util.Locale;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words of a role apart: the role in its plain form, the body in which it is held, its
 * country. "US State Department spokeswoman" is a spokeswoman of the US State Department.
 */
final class RoleReader {

  static final String FORMER = "former ";

  private final Tokens tokens;
  private final Countries countries;
  private final BodyNames bodies;

  RoleReader(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
    this.bodies = new BodyNames(tokens, countries);
  }

  /**
   * The role whose noun is token {@code noun}.
   *
   * @param first token of its words; a body may still begin before it
   * @param to after the last token that can belong to it
   */
  Role read(int first, int noun, int to) {
    boolean home =
        first > 0
            && (first < noun || tokens.is(first - 1, Word.DEMONYM)) // "with US President Lee"
            && countries.at(tokens, first - 1, first) != null;
    int from = home ? first - 1 : first;
    int start = noun;
    while (start > from && belongs(start - 1, noun)) {
      start--;
    }
    int end = officeEnd(noun, to);
    boolean inBody = start < noun && tokens.is(start, Word.BODY) && !tokens.isCapital(start);
    String affiliation = bodies.before(from, start, inBody ? start + 1 : start);
    start = inBody && affiliation != null ? start + 1 : start;
    String country = countryIn(from, start);
    if (end == noun + 1 && noun + 2 < to && leads(noun + 1)) {
      int behind = tokens.is(noun + 2, "the") ? noun + 3 : noun + 2;
      Countries.Found place = behind < to ? countries.at(tokens, behind, to) : null;
      country = country == null && place != null ? place.country() : country;
      boolean alone = place != null && place.to() == bodies.runEnd(behind, to);
      affiliation = affiliation == null && !alone ? bodies.run(behind, to) : affiliation;
    }
    if (affiliation == null) {
      affiliation = RoleWords.PARTIES.get(tokens.word(noun).lower());
    } else if (country == null) {
      country = countries.ofName(affiliation);
    }
    return new Role(
        Roles.at(tokens, noun),
        label(from, start, noun, end),
        affiliation,
        country,
        tokens.slice(from, noun + 1));
  }

  private boolean leads(int i) {
    return tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "at");
  }

  private boolean belongs(int i, int noun) {
    if (!tokens.isWord(i)) {
      return false;
    }
    String form = tokens.word(i).lower();
    boolean inName = // "an Associated Press journalist"
        tokens.isCapital(i)
            && !tokens.isCapital(noun)
            && i > 0
            && tokens.isWord(i - 1)
            && tokens.isCapital(i - 1)
            && !tokens.is(i - 1, Word.DETERMINER);
    if (inName) {
      return false;
    }
    if (RoleWords.OFFICE.contains(form) || i == noun - 1 && Roles.isDepartment(tokens, noun)) {
      return true;
    }
    if (tokens.isCapital(i)) {
      return tokens.is(i, Word.TITLE) && !tokens.is(i, Word.GIVEN_NAME | Word.FAMILY_NAME);
    }
    return i == noun - 1
        && !tokens.isCapital(noun)
        && !RoleWords.LOOSE.contains(form)
        && form.indexOf('-') < 0
        && !form.endsWith("est")
        && !tokens.is(
            i,
            Word.DETERMINER
                | Word.POSSESSIVE
                | Word.PREPOSITION
                | Word.CONJUNCTION
                | Word.ADVERB
                | Word.NUMBER
                | Word.PLACE
                | Word.AUXILIARY
                | Word.VERB_PARTICIPLE);
  }

  /** "of State", "of Staff", "of the Opposition": a plain noun behind a departmental head. */
  private int officeEnd(int noun, int to) {
    boolean of = noun + 2 < to && tokens.is(noun + 1, "of") && tokens.isCapital(noun + 2);
    boolean staff = of && tokens.is(noun + 2, "staff");
    if (!staff && !(of && Roles.isDepartmental(tokens.word(noun).lower()))) {
      return noun + 1;
    }
    if (countryIn(noun + 2, noun + 3) != null) {
      return noun + 1;
    }
    return bodies.runEnd(noun + 2, to);
  }

  private @Nullable String label(int from, int start, int noun, int end) {
    String head = bare(RoleWords.ofOne(tokens.word(noun).lower()));
    boolean kin =
        tokens.is(noun, Word.MALE | Word.FEMALE)
            && !tokens.is(noun, Word.TITLE | Word.SPOKESPERSON);
    boolean titled = RoleWords.TITLED.contains(head) && tokens.isCapital(noun);
    if (kin || RoleWords.POLITE.contains(head) && !titled || RoleWords.isSurname(tokens, noun)) {
      return null;
    }
    boolean office = titled || RoleWords.FULL.containsKey(head) || Roles.isOffice(head);
    StringBuilder label = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean several = i == noun && RoleWords.isOfSeveral(tokens, i);
      String form = several ? head : tokens.slice(i, i + 1);
      String full = RoleWords.FULL.get(bare(form.toLowerCase(Locale.ROOT)));
      String word = full != null ? full : office ? capital(form) : lower(form);
      label.append(label.isEmpty() ? "" : " ").append(word);
    }
    return isFormer(from, noun) ? FORMER + label : label.toString();
  }

  private boolean isFormer(int from, int noun) {
    for (int i = Math.max(0, from - 1); i < noun; i++) {
      if (tokens.is(i, "former")) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }

  private static String capital(String form) {
    boolean small = form.equals("of") || form.equals("the") || form.equals("and");
    return small ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  /** Lower case but for acronyms: "spokesman", "CEO". */
  private static String lower(String form) {
    boolean acronym =
        form.length() > 1 && form.substring(1).chars().anyMatch(Character::isUpperCase);
    return acronym ? form : form.toLowerCase(Locale.ROOT);
  }

  private @Nullable String countryIn(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      Countries.Found place = countries.at(tokens, i, Math.min(tokens.size(), Math.max(to, i + 3)));
      if (place != null) {
        return place.country();
      }
    }
    return null;
  }
}
