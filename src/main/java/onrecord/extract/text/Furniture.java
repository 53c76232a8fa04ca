package onrecord.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.extract.lexicon.Lines;

/** Recognises the lines around an article's text: captions, credits, links, notes to the reader. */
final class Furniture {

  private static final int LONGEST = 400;
  private static final int LONGEST_BYLINE = 80;
  private static final String BEHIND = ".)] \t\"”’";

  private static final Map<Character, List<String>> STARTS = starts();
  private static final List<String> ENDS =
      words().stream()
          .filter(line -> line.endsWith("$"))
          .map(line -> line.substring(0, line.length() - 1))
          .toList();
  private static final List<String> PARTS =
      words().stream().filter(line -> !line.startsWith("^") && !line.endsWith("$")).toList();

  private Furniture() {}

  private static List<String> words() {
    return Lines.of("furniture.txt");
  }

  private static Map<Character, List<String>> starts() {
    Map<Character, List<String>> starts = new HashMap<>();
    for (String line : words()) {
      if (line.startsWith("^")) {
        starts.merge(
            line.charAt(1),
            List.of(line.substring(1)),
            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
      }
    }
    return Map.copyOf(starts);
  }

  /** Whether the paragraph is furniture and not the article's own prose. */
  static boolean is(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    String line = text.substring(start, end).toLowerCase(Locale.ROOT);
    return STARTS.getOrDefault(line.charAt(0), List.of()).stream().anyMatch(line::startsWith)
        || ends(line)
        || PARTS.stream().anyMatch(line::contains)
        || line.startsWith("by ") && isByline(text.substring(start, end));
  }

  private static boolean ends(String line) {
    int end = line.length();
    while (end > 0 && BEHIND.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = line.substring(0, end);
    return ENDS.stream().anyMatch(bare::endsWith);
  }

  /** "By Hugh Bell and Anna Berg, Staff Writers.": nothing but names. */
  private static boolean isByline(String line) {
    if (line.length() > LONGEST_BYLINE) {
      return false;
    }
    String[] words = line.split("\\s+");
    for (int i = 1; i < words.length; i++) {
      boolean link = words[i].length() <= 3;
      if (!link && !Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    return words.length > 2;
  }
}
