package onrecord.domain.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's name, taken apart.
 *
 * @param given given names and middle initials in plain letters, empty for a surname alone
 * @param family the family name in plain letters, with its particles: "van der berg"
 * @param suffix "jr", "sr", "ii", "iii" or "iv"; empty without
 * @param eastAsian whether family and given name show that the family comes first at home
 */
record PersonName(List<String> given, String family, String suffix, boolean eastAsian) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑–,]+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> TITLES =
      Letters.words(
          """
          mr mrs ms miss mx dr doctor prof professor sir dame lord lady president chairman premier
          chancellor minister secretary senator sen representative rep congressman congresswoman
          governor gov mayor general gen colonel col captain capt lieutenant lt major maj admiral adm
          judge justice king queen prince princess pope father reverend rev bishop archbishop cardinal
          rabbi imam ayatollah sheikh comrade marshal ambassador herr frau madame
          """);

  private static final Set<String> SUFFIXES = Letters.words("jr sr ii iii iv");

  private static final Set<String> PARTICLES =
      Letters.words(
          "van von der den de del della di da dos du la le bin ibn bint al el ul ben abu st ter ten");

  /** Those that nobody is called by, so that a name which begins with one is a surname. */
  private static final Set<String> LEADING =
      Letters.words("van von der de del della di da dos le bin");

  PersonName {
    given = List.copyOf(given);
  }

  /** Takes a name apart; null when it holds no letters. */
  static @Nullable PersonName of(String name) {
    List<String> words = words(name);
    int start = 0;
    while (start < words.size() - 1 && TITLES.contains(words.get(start))) {
      start++;
    }
    words = words.subList(start, words.size());
    String suffix = "";
    if (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
      suffix = words.getLast();
      words = words.subList(0, words.size() - 1);
    }
    return words.isEmpty() ? null : of(words, suffix);
  }

  private static PersonName of(List<String> words, String suffix) {
    FamilyNames.Place place = FamilyNames.placeIn(words);
    return switch (place) {
      case FIRST -> new PersonName(words.subList(1, words.size()), words.getFirst(), suffix, true);
      case LAST ->
          new PersonName(words.subList(0, words.size() - 1), words.getLast(), suffix, true);
      case USUAL -> {
        int family = familyAt(words);
        yield new PersonName(
            words.subList(0, family),
            String.join(" ", words.subList(family, words.size())),
            suffix,
            false);
      }
    };
  }

  /** The last word, with the particles before it. */
  private static int familyAt(List<String> words) {
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    return family == 1 && LEADING.contains(words.getFirst()) ? 0 : family;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN.split(name.strip())) {
      boolean initials = INITIALS.matcher(part).matches();
      String plain = NOT_LETTERS.matcher(Letters.plain(part)).replaceAll("");
      if (initials) {
        plain.chars().forEach(letter -> words.add(String.valueOf((char) letter)));
      } else if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }

  /** The family name without particles: "assad" of "al-Assad". */
  String familyCore() {
    return family.substring(family.lastIndexOf(' ') + 1);
  }

  boolean isSurnameOnly() {
    return given.isEmpty();
  }

  /** Whether no given name is more than a letter. */
  boolean isInitialsOnly() {
    return !given.isEmpty() && given.stream().allMatch(word -> word.length() == 1);
  }

  /** The given names in one word, as they are compared where hyphens come and go. */
  String givenJoined() {
    return String.join("", given);
  }

  /**
   * Equal for two full names that are one: whatever their case, accents, hyphens and order; null
   * for what is no full name, such as a surname alone or with initials.
   */
  @Nullable String identity() {
    if (given.isEmpty() || isInitialsOnly()) {
      return null;
    }
    String full =
        eastAsian
            ? family + "|" + givenJoined()
            : given.stream().collect(Collectors.joining(" ")) + " " + family;
    return suffix.isEmpty() ? full : full + " " + suffix;
  }
}
