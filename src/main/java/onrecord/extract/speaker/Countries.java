package onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.extract.lexicon.Lines;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Countries by any of their names: the country, what comes from it, its capital. Immutable. */
public final class Countries {

  /**
   * A country's name found in a text.
   *
   * @param country its usual name
   * @param to after the last token of the name
   */
  record Found(String country, int to) {}

  private static final Pattern PARTS = Pattern.compile("['’]s\\b|[\\s]+");

  private final Map<String, String> countryByName = new HashMap<>();

  /** By the first word of names of several words how many tokens the longest of them has. */
  private final Map<String, Integer> longestBy = new HashMap<>();

  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> metonyms = new HashMap<>();

  /** Reads the bundled list. */
  public Countries() {
    for (String line : Lines.of("countries.txt")) {
      String[] parts = line.split("\\|", -1);
      String country = parts[0];
      demonyms.put(country, parts[1].split(";")[0]);
      put(country, country);
      for (String name : (parts[1] + ";" + parts[3]).split(";")) {
        put(name, country);
      }
      if (!parts[2].isEmpty()) {
        metonyms.put(parts[2].toLowerCase(Locale.ROOT), country);
      }
    }
    readBodies();
  }

  private void readBodies() {
    for (String line : Lines.of("institutions.txt")) {
      int bar = line.indexOf('|');
      for (String name : line.substring(0, bar).split(";")) {
        bodies.put(name, line.substring(bar + 1));
      }
    }
  }

  private void put(String name, String country) {
    if (name.isEmpty()) {
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    countryByName.put(lower, country);
    int length = 1 + Math.toIntExact(PARTS.matcher(lower).results().count());
    longestBy.merge(PARTS.split(lower, 2)[0], length, Math::max);
  }

  /** The longest country name or demonym that begins at token {@code i}, or null. */
  @Nullable Found at(Tokens tokens, int i, int end) {
    if (!tokens.isCapital(i) && !tokens.is(i, "the")) {
      return null;
    }
    int longest = longestBy.getOrDefault(tokens.word(i).lower(), 0);
    for (int length = Math.min(longest, end - i); length > 0; length--) {
      String name =
          length == 1
              ? tokens.word(i).lower()
              : tokens.slice(i, i + length).toLowerCase(Locale.ROOT).replace('’', '\'');
      String country = countryByName.get(name);
      if (country != null) {
        return new Found(country, i + length);
      }
    }
    return null;
  }

  /** The country whose capital this is, or null. */
  @Nullable String ofCapital(String city) {
    return metonyms.get(city.toLowerCase(Locale.ROOT));
  }

  /**
   * The country of a body that is known by name, "" when it is no country's, or null when the name
   * is not known: "White House" is the United States'.
   */
  @Nullable String ofBody(String name) {
    return bodies.get(name.toLowerCase(Locale.ROOT));
  }

  /** The country of a body that is known by name or whose name begins with a country, or null. */
  @Nullable String ofName(String name) {
    String known = ofBody(name);
    if (known != null && !known.isEmpty()) {
      return known;
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String country = countryByName.get(name.substring(0, space).toLowerCase(Locale.ROOT));
      if (country != null) {
        return country;
      }
    }
    return countryByName.get(name.toLowerCase(Locale.ROOT));
  }

  /** "North Korean" for North Korea. */
  String demonym(String country) {
    return demonyms.getOrDefault(country, country);
  }
}
