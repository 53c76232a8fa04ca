package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/** Somebody or something of an article that can speak, as far as the article tells. */
final class Figure {

  enum Gender {
    UNKNOWN,
    MALE,
    FEMALE;

    boolean admits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private final SpeakerType type;
  private final List<Role> roles = new ArrayList<>(2);
  private List<String> words;
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private @Nullable String country;
  private boolean familyFirst;
  private boolean title;
  private final BitSet seen = new BitSet();

  Figure(SpeakerType type, String name, List<String> words, int seen) {
    this.type = type;
    this.name = name;
    this.words = words;
    this.seen.set(seen);
  }

  SpeakerType type() {
    return type;
  }

  String name() {
    return name;
  }

  /** The words of the name, lower case. */
  List<String> words() {
    return words;
  }

  /** The family name: the last word, or the first one where the family comes first. */
  String surname() {
    return familyFirst ? words.getFirst() : words.getLast();
  }

  /** The same as the article writes it: "Stone", "McDole". */
  String shownSurname() {
    String surname = surname();
    for (String word : name.split(" ")) {
      if (word.equalsIgnoreCase(surname)) {
        return word;
      }
    }
    return surname;
  }

  boolean isFamilyFirst() {
    return familyFirst;
  }

  void putFamilyFirst() {
    familyFirst = true;
  }

  /** Whether the article puts a title before the name. */
  boolean hasTitle() {
    return title;
  }

  void putTitle() {
    title = true;
  }

  /** The country that the article puts behind the name: "Moon Jae-in of South Korea". */
  void learnCountry(String told) {
    if (country == null) {
      country = told;
    }
  }

  /** Takes a fuller form of the name. */
  void rename(String fuller, List<String> fullerWords) {
    name = fuller;
    words = fullerWords;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  /** Whether the name alone tells that this is a person. */
  boolean isActor() {
    return gender != Gender.UNKNOWN || familyFirst;
  }

  /** Whether more than its capital letters tells that this is a person. */
  boolean isSurelyPerson() {
    return gender != Gender.UNKNOWN || familyFirst || !roles.isEmpty();
  }

  List<Role> roles() {
    return roles;
  }

  void learn(Role role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  /**
   * Whether the article gives the person this office.
   *
   * @param asked the country of the office, or null when any will do
   * @param body in which it is held, or null when any will do
   * @param sure whether a role without a body is none in this one
   */
  boolean hasRole(String head, @Nullable String asked, @Nullable String body, boolean sure) {
    for (Role role : roles) {
      String told = role.country() != null ? role.country() : country;
      boolean there = asked == null || asked.equals(told);
      boolean in = sure && body != null ? role.isIn(body) : role.admits(body);
      if (there && in && Roles.alike(role.head(), head)) {
        return true;
      }
    }
    return roles.isEmpty() && asked != null && asked.equals(country) && Roles.rules(head);
  }

  /** Whether the person has this office and the article leaves its country out. */
  boolean hasHomeRole(String head) {
    for (Role role : roles) {
      if (role.country() == null && country == null && Roles.alike(role.head(), head)) {
        return true;
      }
    }
    return false;
  }

  /** The role as the article words it, or null. */
  @Nullable String toldRole() {
    return roles.isEmpty() ? null : roles.getFirst().told();
  }

  /** What the article tells about this person. */
  SpeakerProfile profile() {
    Role best = null;
    for (Role role : roles) {
      if (role.label() != null && (best == null || isRather(role, best))) {
        best = role;
      }
    }
    String home = best != null && best.country() != null ? best.country() : country;
    for (Role role : roles) {
      home = home == null ? role.country() : home;
    }
    return new SpeakerProfile(
        name,
        type,
        best == null ? null : best.label(),
        best == null ? null : best.affiliation(),
        home);
  }

  /** An office held is told rather than a former one, and that rather than a calling. */
  private static boolean isRather(Role a, Role b) {
    return rank(a) > rank(b);
  }

  private static int rank(Role role) {
    return (Roles.isOffice(role.head()) ? 2 : 0) + (role.isFormer() ? 0 : 1);
  }

  int firstSeen() {
    return seen.nextSetBit(0);
  }

  /** The last token before {@code token} at which it is named, or -1. */
  int lastNamedBefore(int token) {
    return token == 0 ? -1 : seen.previousSetBit(token - 1);
  }

  void seen(int token) {
    seen.set(token);
  }
}
