package onrecord.domain.identity;

import java.util.HashSet;
import java.util.Set;

/** Keys of which two names that may be one person's share at least one. */
final class NameKeys {

  private NameKeys() {}

  /** Keys that a full name shares with other full names: surname and first name in all forms. */
  static Set<String> ofFullName(PersonName name) {
    String family = skeleton(name, name.familyCore());
    Set<String> keys = new HashSet<>();
    if (name.eastAsian()) {
      keys.add("full " + family + "/" + skeleton(name, name.givenJoined()));
    }
    int last = name.given().getFirst().length() == 1 && name.given().size() > 1 ? 1 : 0;
    for (int i = 0; i <= last; i++) {
      for (String full : GivenNames.inFull(name.given().get(i))) {
        keys.add("full " + family + "/" + skeleton(name, full));
      }
    }
    return keys;
  }

  /** Keys under which a full name is found by a part of it. */
  static Set<String> ofParts(PersonName name) {
    Set<String> keys = new HashSet<>();
    keys.add("surname " + name.familyCore());
    String first = name.given().getFirst();
    keys.add("initial " + name.familyCore() + "/" + first.charAt(0));
    GivenNames.inFull(first)
        .forEach(full -> keys.add("initial " + name.familyCore() + "/" + full.charAt(0)));
    if (name.eastAsian() && name.given().size() > 1) {
      keys.add("given " + name.givenJoined());
    }
    return keys;
  }

  /** The keys among {@link #ofParts} of the full names that this one can be a part of. */
  static Set<String> ofPart(PersonName name) {
    if (name.isSurnameOnly()) {
      return Set.of("surname " + name.familyCore());
    }
    if (name.isInitialsOnly()) {
      return Set.of("initial " + name.familyCore() + "/" + name.given().getFirst().charAt(0));
    }
    return name.eastAsian() ? Set.of() : Set.of("given " + name.givenJoined() + name.family());
  }

  private static String skeleton(PersonName name, String word) {
    return Spelling.skeleton(word, name.eastAsian());
  }
}
