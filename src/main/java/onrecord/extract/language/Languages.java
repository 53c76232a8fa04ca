package onrecord.extract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extract.lexicon.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the program tells apart: by their script, else by a vote of their most
 * frequent words. Immutable and thread-safe.
 */
public final class Languages {

  /** The only language whose grammar the program knows. */
  public static final String ENGLISH = "en";

  /** Units that are looked at; a language does not hide for longer. */
  private static final int SAMPLE = 6000;

  private static final int FEWEST_VOTES = 3;

  private final Map<String, List<Integer>> votes = new HashMap<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Set<String>> reporting = new HashMap<>();

  /** Reads the bundled word lists. */
  public Languages() {
    for (String line : Lines.of("languages.txt")) {
      String[] parts = line.split("\\|", -1);
      String tag = parts[0].strip();
      for (String word : words(parts[1])) {
        votes.computeIfAbsent(word, key -> new ArrayList<>(2)).add(tags.size());
      }
      tags.add(tag);
      reporting.put(tag, Set.copyOf(words(parts[2])));
    }
  }

  private static List<String> words(String part) {
    return part.isBlank() ? List.of() : List.of(part.strip().split(" "));
  }

  /** The BCP 47 tag of the language of {@code text}, or null when it is too short to tell. */
  public @Nullable String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String script = Scripts.languageOf(sample);
    return script == null ? byVote(sample.toLowerCase(Locale.ROOT)) : script;
  }

  /** Whether a word, in lower case, reports direct speech in the language {@code tag}. */
  public boolean reports(String tag, String word) {
    return reporting.getOrDefault(tag, Set.of()).contains(word);
  }

  private @Nullable String byVote(String sample) {
    int[] counted = new int[tags.size()];
    int at = 0;
    while (at < sample.length()) {
      int end = at;
      while (end < sample.length() && Character.isLetter(sample.charAt(end))) {
        end++;
      }
      if (end > at) {
        for (int language : votes.getOrDefault(sample.substring(at, end), List.of())) {
          counted[language]++;
        }
      }
      at = end + 1;
    }
    int english = tags.indexOf(ENGLISH);
    int best = english;
    for (int i = 0; i < counted.length; i++) {
      best = counted[i] > counted[best] ? i : best;
    }
    // names of places and films put foreign words into English news, never the other way round
    boolean foreign = best != english && counted[best] > 2 * counted[english];
    if (counted[best] < FEWEST_VOTES) {
      return null;
    }
    return foreign ? tags.get(best) : counted[english] > 0 ? ENGLISH : null;
  }
}
