package onrecord.extract.speaker;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the names of bodies beside a role or as a speaker, with their country in front. */
final class BodyNames {

  private final Tokens tokens;
  private final Countries countries;

  BodyNames(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
  }

  /**
   * The body named right before the office, without an owner who may be a person.
   *
   * @param start where the office begins
   * @param to after the body's own last word, which may be a small one: "Clinton campaign"
   */
  @Nullable String before(int from, int start, int to) {
    boolean owned = start > 1 && tokens.isGenitive(start - 1);
    int end = owned ? start - 1 : start;
    int at = end;
    while (at > from && tokens.isWord(at - 1) && isNaming(at - 1)) {
      at--;
    }
    if (at == end || owned && !isBody(at, end)) {
      return null;
    }
    while (at == from && at > 1 && tokens.is(at - 1, "of") && isNaming(at - 2)) {
      at -= 2;
      from = at;
    }
    String party = end - at == 1 ? RoleWords.PARTIES.get(tokens.word(at).lower()) : null;
    if (party != null) {
      return party;
    }
    boolean opening = end - at == 1 && (at == 0 || !tokens.isWord(at - 1));
    if (opening && to == start && !isBody(at, end) || tokens.is(at, Word.NUMBER)) {
      return null; // "Comic artist Jane Roe": the capital letter is the sentence's
    }
    Countries.Found place = countries.at(tokens, at, end);
    return place != null && place.to() == end && to == start
        ? null
        : national(at, owned ? end : to);
  }

  /** "Gull Defence, Space and Security": a name of several words, then words of one name only. */
  boolean isJoined(int from, int to) {
    int comma = from;
    while (comma < to && tokens.isWord(comma) && tokens.isCapital(comma)) {
      comma++;
    }
    boolean joined =
        comma - from > 1
            && comma + 1 < to
            && tokens.is(comma, ',')
            && !tokens.is(from, Word.DETERMINER)
            && isNameless(from, comma);
    boolean and = false;
    for (int i = comma + 1; joined && i < to; i++) {
      boolean link = tokens.is(i, "and") || tokens.is(i, ',');
      and |= tokens.is(i, "and");
      joined = link || tokens.isWord(i) && tokens.isCapital(i) && isNameless(i, i + 1);
    }
    return joined && and;
  }

  /** Whether no word from token {@code from} to before {@code to} names or titles a person. */
  private boolean isNameless(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.GIVEN_NAME | Word.FAMILY_NAME | Word.TITLE | Word.ROLE | Word.PLACE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.BODY) || isAcronym(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(int i) {
    String form = tokens.slice(i, i + 1);
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  private boolean isNaming(int i) {
    return tokens.isCapital(i)
        && !tokens.is(
            i, Word.DETERMINER | Word.POSSESSIVE | Word.PREPOSITION | Word.DAY | Word.CONJUNCTION)
        && (tokens.is(i, "new") || !RoleWords.LOOSE.contains(tokens.word(i).lower()))
        && !tokens.is(i, "presidential")
        && !tokens.is(i, "congressional")
        && !isCompound(tokens.slice(i, i + 1));
  }

  /** "Oscar-winning", "Texas-based", but not "Hewlett-Packard". */
  private static boolean isCompound(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isLowerCase(form.charAt(hyphen + 1));
  }

  /** The body whose name begins at token {@code from}, or null. */
  @Nullable String run(int from, int to) {
    int end = runEnd(from, to);
    return end == from ? null : national(from, end);
  }

  /** After the last token of the name that begins at token {@code from}. */
  int runEnd(int from, int to) {
    int at = from;
    while (at < to && tokens.isWord(at) && tokens.isCapital(at)) {
      at++;
      int next = at + 1 < to && tokens.is(at + 1, "the") ? at + 2 : at + 1;
      boolean link =
          at < to && (tokens.is(at, "of") || tokens.is(at, "for") || tokens.is(at, "and"));
      if (link && next < to && tokens.isCapital(next)) {
        at = next;
      }
    }
    return at;
  }

  /**
   * The name of a body with its country before it: "the Ministry of National Defence of the DPRK"
   * is the North Korean Ministry of National Defence.
   */
  String national(int from, int to) {
    Countries.Found first = countries.at(tokens, from, to);
    if (first != null && first.to() < to && isStateBody(first.to(), to)) {
      boolean owner = tokens.isGenitive(first.to());
      int rest = owner ? first.to() + 1 : first.to();
      boolean adjective = tokens.is(first.to() - 1, Word.DEMONYM) && tokens.first(from) != 'U';
      return rest == to || adjective && !owner
          ? tokens.slice(from, to)
          : countries.demonym(first.country()) + " " + tokens.slice(rest, to);
    }
    for (int i = from + 1; i + 1 < to; i++) {
      int at = tokens.is(i + 1, "the") ? i + 2 : i + 1;
      Countries.Found last = tokens.is(i, "of") && at < to ? countries.at(tokens, at, to) : null;
      if (last != null && last.to() == to && isStateBody(from, i)) {
        return countries.demonym(last.country()) + " " + tokens.slice(from, i);
      }
    }
    return tokens.slice(from, to);
  }

  private boolean isStateBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.STATE_BODY)) {
        return true;
      }
    }
    return false;
  }
}
