package onrecord.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes British and American spellings of a word in one way, so that they meet in the index.
 * Thread-safe.
 *
 * <p>The result is no orthography: "promise" becomes "promize" as "organise" becomes "organize".
 * That does no harm, for every form of the word goes the same way.
 */
final class Spelling {

  private static final String TABLE = "/onrecord/search/spelling.txt";
  private static final List<String> PREFIXES =
      List.of(
          "anti", "centi", "counter", "dis", "inter", "kilo", "milli", "mis", "non", "over", "re",
          "un", "under");

  /** "crises" and "rise" are too short for the rule; "analyses" is also a plural. */
  private static final Pattern ISE =
      Pattern.compile("(.{4,}i)s(e|ed|er|ers|es|ing|able|ations?|ational)");

  private static final Pattern YSE = Pattern.compile("(.{3,}y)s(e|ed|er|ers|ing)");

  private static final Spelling INSTANCE = new Spelling(read());

  private final Map<String, String> beginnings;
  private final int shortest;
  private final int longest;

  private Spelling(Map<String, String> beginnings) {
    this.beginnings = Map.copyOf(beginnings);
    this.shortest = beginnings.keySet().stream().mapToInt(String::length).min().orElseThrow();
    this.longest = beginnings.keySet().stream().mapToInt(String::length).max().orElseThrow();
  }

  /** The one there is. */
  static Spelling instance() {
    return INSTANCE;
  }

  /** The common form of a lower-case word without accents. */
  String common(String word) {
    String begun = withCommonBeginning(word);
    Matcher ise = ISE.matcher(begun);
    if (ise.matches()) {
      return ise.group(1) + "z" + ise.group(2);
    }
    Matcher yse = YSE.matcher(begun);
    return yse.matches() ? yse.group(1) + "z" + yse.group(2) : begun;
  }

  private String withCommonBeginning(String word) {
    if (word.length() < shortest) {
      return word;
    }
    String direct = replaced(word, 0);
    if (direct != null) {
      return direct;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        String inner = replaced(word, prefix.length());
        if (inner != null) {
          return inner;
        }
      }
    }
    return word;
  }

  private @Nullable String replaced(String word, int from) {
    for (int end = Math.min(word.length(), from + longest); end >= from + shortest; end--) {
      String common = beginnings.get(word.substring(from, end));
      if (common != null) {
        return word.substring(0, from) + common + word.substring(end);
      }
    }
    return null;
  }

  private static Map<String, String> read() {
    try (var in = Objects.requireNonNull(Spelling.class.getResourceAsStream(TABLE));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, HashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
