package onrecord.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A role that articles give to a speaker.
 *
 * @param title what they call it, without an article: "Secretary of State"; empty where they tell
 *     only the affiliation
 * @param affiliation the body that it is held in, or null
 * @param country the country that it is held for, or null
 * @param first month of the first dated article that tells it, or null
 * @param last month of the last one, or null
 * @param statements how many statements it is told with, 0 where that is not known
 */
public record RoleHeld(
    String title,
    @Nullable String affiliation,
    @Nullable String country,
    @Nullable YearMonth first,
    @Nullable YearMonth last,
    long statements) {

  /** Title, affiliation and country in words: "President, South Korea". */
  public String inWords() {
    StringBuilder words = new StringBuilder(title);
    add(words, affiliation);
    if (country != null && (affiliation == null || !affiliation.contains(country))) {
      add(words, country);
    }
    return words.toString();
  }

  private static void add(StringBuilder words, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      words.append(words.isEmpty() ? "" : ", ").append(part);
    }
  }

  /** "2018–2021", "2019", or empty without a date. */
  public String years() {
    if (first == null || last == null) {
      return "";
    }
    return first.getYear() == last.getYear()
        ? String.valueOf(first.getYear())
        : first.getYear() + "–" + last.getYear();
  }
}
