package onrecord.domain.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation, taken apart.
 *
 * @param words in plain letters, in one order and one spelling for all ways to write it: "Ministry
 *     of Foreign Affairs of Aland" does not come here with its country behind, but "Aland Ministry
 *     of Foreign Affairs" is {@code aland, foreign, ministry}
 * @param shown the name as it was given
 */
record BodyName(List<String> words, String shown) {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  /** Bodies that are called "Health Department" as well as "Department of Health". */
  private static final Set<String> DEPARTMENTS = Letters.words("ministry department");

  /** Words for the sort of business, which names do with and without. */
  private static final Set<String> SORTS = Letters.words("inc ltd llc corp plc co");

  private static final Set<String> SMALL = Letters.words("of the and for in on at de a");

  private static final Map<String, String> AMERICAN =
      Map.of(
          "organisation", "organization",
          "organisations", "organizations",
          "defence", "defense",
          "centre", "center",
          "centres", "centers",
          "labour", "labor",
          "programme", "program");

  BodyName {
    words = List.copyOf(words);
  }

  /** Takes a name apart; null when it holds no letters. */
  static @Nullable BodyName of(String name) {
    List<String> words = new ArrayList<>();
    String joined = DOTS.matcher(name.replace("&", " and ")).replaceAll("");
    for (String word : BETWEEN.split(Letters.plain(joined))) {
      if (!word.isEmpty()) {
        words.add(AMERICAN.getOrDefault(word, word));
      }
    }
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    if (words.size() > 2 && SORTS.contains(words.getLast())) {
      words.removeLast();
    }
    return words.isEmpty() ? null : new BodyName(ordered(words), name);
  }

  /** "aland ministry of foreign affairs" as "aland foreign ministry". */
  private static List<String> ordered(List<String> words) {
    List<String> ordered = new ArrayList<>(words);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (DEPARTMENTS.contains(words.get(i)) && words.get(i + 1).equals("of")) {
        ordered = new ArrayList<>(words.subList(0, i));
        int rest = words.get(i + 2).equals("the") ? i + 3 : i + 2;
        ordered.addAll(words.subList(rest, words.size()));
        ordered.add(words.get(i));
        break;
      }
    }
    int last = ordered.size() - 1;
    if (last > 1
        && ordered.get(last).equals("ministry")
        && ordered.get(last - 1).equals("affairs")
        && ordered.get(last - 2).equals("foreign")) {
      ordered.remove(last - 1);
    }
    return ordered;
  }

  /** Equal for two names that are surely one body's; empty for one word, which many can share. */
  String identity() {
    return words.size() < 2 ? "" : "body|" + String.join(" ", words);
  }

  /** The capital letters that the whole name consists of, in lower case, or null. */
  @Nullable String acronym() {
    String letters = shown.replace(".", "").strip();
    return ACRONYM.matcher(letters).matches() ? Letters.plain(letters) : null;
  }

  /** The first letters of the words but small ones, once with and once without the first. */
  Set<String> initials() {
    StringBuilder all = new StringBuilder();
    words.stream()
        .filter(word -> !SMALL.contains(word))
        .forEach(word -> all.append(word.charAt(0)));
    return all.length() < 3 ? Set.of(all.toString()) : Set.of(all.toString(), all.substring(1));
  }

  /** Whether the words begin with a capital letter, as "the company" does not. */
  boolean isProper() {
    return Character.isUpperCase(shown.codePointAt(0));
  }
}
