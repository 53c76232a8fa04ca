package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  /**
   * What the article calls a person.
   *
   * @param head the role's noun, lower case: "president"
   * @param country of the role, or null
   * @param text the role as told: "South Korean President"
   */
  record Role(String head, @Nullable String country, String text) {}

  private final SpeakerType type;
  private final List<Role> roles = new ArrayList<>(2);
  private List<String> words;
  private String name;
  private Gender gender = Gender.UNKNOWN;
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

  String surname() {
    return words.getLast();
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

  List<Role> roles() {
    return roles;
  }

  void learn(Role role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  boolean hasRole(String head, @Nullable String country) {
    for (Role role : roles) {
      boolean sameCountry = country == null || country.equals(role.country());
      if (sameCountry && Roles.alike(role.head(), head)) {
        return true;
      }
    }
    return false;
  }

  @Nullable String roleText() {
    return roles.isEmpty() ? null : roles.getFirst().text();
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
