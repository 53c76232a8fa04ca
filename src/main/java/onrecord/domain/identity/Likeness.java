package onrecord.domain.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two names that are not the same can still be one speaker's.
 *
 * @param kind what is alike
 * @param words the same for the researcher, a clause without a full stop
 */
record Likeness(Kind kind, String words) {

  static final Likeness SAME_BODY = new Likeness(Kind.SAME_NAME, "two ways to write one name");
  static final Likeness PART_OF_BODY = new Likeness(Kind.PART, "one name is a part of the other");

  /** From strong to weak, first of persons, then of bodies. */
  enum Kind {
    SAME_NAME(0.97),
    MIDDLE_NAME(0.85),
    NICKNAME(0.85),
    SPELLING(0.75),
    INITIALS(0.55),
    SUFFIX(0.45),
    GIVEN_NAMES(0.5),
    SURNAME(0.4),
    ACRONYM(0.6),
    PART(0.45);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** Chance that it is one speaker when nothing else is known. */
    double weight() {
      return weight;
    }

    /** Whether a part of a name is alike that others can have too. */
    boolean isOfPart() {
      return this == SURNAME || this == PART;
    }

    /** Whether whole names are alike, so that even one article can call one speaker both. */
    boolean isStrong() {
      return compareTo(SPELLING) < 0;
    }
  }

  /** How the names of two persons are alike, or null when they are not; symmetric. */
  static @Nullable Likeness of(PersonName one, PersonName other) {
    if (one.identity() != null && one.identity().equals(other.identity())) {
      return new Likeness(Kind.SAME_NAME, "the same full name");
    }
    if (!one.suffix().equals(other.suffix())) {
      return ofSuffixes(one, other);
    }
    boolean sameFamily = one.familyCore().equals(other.familyCore());
    if (one.isSurnameOnly() || other.isSurnameOnly()) {
      return ofSurname(one, other, sameFamily);
    }
    if (!sameFamily && !areSpellings(one, other, one.familyCore(), other.familyCore())) {
      return isGivenPartOf(one, other) || isGivenPartOf(other, one)
          ? new Likeness(Kind.GIVEN_NAMES, "the same given names")
          : null;
    }
    Likeness given =
        one.eastAsian() && other.eastAsian() ? ofJoined(one, other) : ofGiven(one, other);
    boolean weaker = given != null && !sameFamily && given.kind().compareTo(Kind.SPELLING) < 0;
    return weaker ? spelling() : given;
  }

  private static @Nullable Likeness ofSuffixes(PersonName one, PersonName other) {
    if (!one.suffix().isEmpty() && !other.suffix().isEmpty()) {
      return null;
    }
    boolean same = one.given().equals(other.given()) && one.family().equals(other.family());
    String suffix = one.suffix() + other.suffix();
    return same && !one.isSurnameOnly()
        ? new Likeness(Kind.SUFFIX, "the same name but for “" + suffix + "”")
        : null;
  }

  private static @Nullable Likeness ofSurname(
      PersonName one, PersonName other, boolean sameFamily) {
    boolean both = one.isSurnameOnly() && other.isSurnameOnly();
    if (both) {
      return sameFamily || areSpellings(one, other, one.family(), other.family())
          ? spelling()
          : null;
    }
    return sameFamily ? new Likeness(Kind.SURNAME, "the same surname") : null;
  }

  /** "Jong Un" of "Kim Jong Un". */
  private static boolean isGivenPartOf(PersonName part, PersonName whole) {
    return whole.eastAsian()
        && !part.eastAsian()
        && whole.given().size() > 1
        && (part.givenJoined() + part.family()).equals(whole.givenJoined());
  }

  private static @Nullable Likeness ofJoined(PersonName one, PersonName other) {
    return areSpellings(one, other, one.givenJoined(), other.givenJoined()) ? spelling() : null;
  }

  private static @Nullable Likeness ofGiven(PersonName one, PersonName other) {
    PersonName shorter = one.given().size() <= other.given().size() ? one : other;
    PersonName longer = shorter == one ? other : one;
    String first = shorter.given().getFirst();
    List<String> rest = longer.given();
    boolean initialFirst =
        rest.size() > shorter.given().size()
            && rest.getFirst().length() == 1
            && rest.get(1).equals(first);
    Likeness likeness =
        initialFirst ? middle(rest.getFirst()) : ofWords(one, other, first, rest.getFirst());
    if (likeness == null || initialFirst) {
      return likeness;
    }
    return withMiddleNames(likeness, shorter, longer);
  }

  /** The likeness of the first names, unless the middle ones contradict each other. */
  private static @Nullable Likeness withMiddleNames(
      Likeness first, PersonName shorter, PersonName longer) {
    for (int i = 1; i < shorter.given().size(); i++) {
      if (!isInitialOf(shorter.given().get(i), longer.given().get(i))) {
        return null;
      }
    }
    boolean sameFirst = first.kind() == Kind.SAME_NAME;
    String extra = longer.given().getLast();
    boolean extraWord = longer.given().size() > shorter.given().size();
    if (!sameFirst) {
      return first;
    }
    return extraWord
        ? middle(extra)
        : new Likeness(Kind.MIDDLE_NAME, "the same first name and surname");
  }

  private static Likeness middle(String word) {
    String shown = word.length() == 1 ? word.toUpperCase(java.util.Locale.ROOT) + "." : word;
    return new Likeness(
        Kind.MIDDLE_NAME, "the same first name and surname, “" + shown + "” only in one");
  }

  private static @Nullable Likeness ofWords(
      PersonName one, PersonName other, String first, String second) {
    if (first.equals(second)) {
      return new Likeness(Kind.SAME_NAME, "the same first name and surname");
    }
    if (first.length() == 1 || second.length() == 1) {
      boolean initial =
          isInitialOf(first, second)
              || GivenNames.inFull(first).stream().anyMatch(full -> isInitialOf(full, second))
              || GivenNames.inFull(second).stream().anyMatch(full -> isInitialOf(full, first));
      return initial
          ? new Likeness(Kind.INITIALS, "the same surname and first letter of the first name")
          : null;
    }
    if (GivenNames.areAlike(first, second)) {
      return new Likeness(Kind.NICKNAME, "the same surname, and two forms of one first name");
    }
    return areSpellings(one, other, first, second) ? spelling() : null;
  }

  private static boolean isInitialOf(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  private static Likeness spelling() {
    return new Likeness(Kind.SPELLING, "two spellings of one name");
  }

  private static boolean areSpellings(PersonName one, PersonName other, String a, String b) {
    boolean eastAsian = one.eastAsian() && other.eastAsian();
    return Spelling.skeleton(a, eastAsian).equals(Spelling.skeleton(b, eastAsian));
  }
}
