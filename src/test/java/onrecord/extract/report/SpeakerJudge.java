package onrecord.extract.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.domain.Span;
import org.jspecify.annotations.Nullable;

/** Judges whether a found speaker is the annotated one: the same words, or the same last name. */
final class SpeakerJudge {

  /** What tells namesakes apart in titles of an encyclopedia: "Ann Lee (writer)". */
  private static final Pattern WHICH = Pattern.compile("\\s*(?:\\(|%28).*?(?:\\)|%29)");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]s\\b");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TAIL =
      Pattern.compile("[,(;–—]|\\s(?:who|whose|which|that|of|in|at|for|from|with|on|to)\\s");
  private static final Set<String> ADDITIONS = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "sc");
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "you", "he", "him", "she", "her", "it", "we", "us", "they", "them", "who",
          "whom", "which", "that", "this", "these", "those", "one");

  private SpeakerJudge() {}

  static boolean isPronoun(@Nullable String words) {
    return words != null && PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether the speaker is right; a statement without an annotated speaker asks for none. */
  static boolean isRight(Quote asked, Quote found) {
    Span here = asked.speaker();
    Span there = found.speaker();
    if (here == null && asked.name() == null) {
      return true;
    }
    if (here != null && there != null && here.start() < there.end() && there.start() < here.end()) {
      return true;
    }
    String name = found.name() == null ? found.speakerText() : found.name();
    if (name == null || isPronoun(name)) {
      return false;
    }
    if (asked.name() != null && isSameName(asked.name(), name)) {
      return true;
    }
    String text = asked.speakerText();
    return text != null && !isPronoun(text) && last(head(text)).equals(last(head(name)));
  }

  /** Whether two full names are one person's or one body's. */
  static boolean isSameName(String asked, @Nullable String found) {
    if (found == null || isPronoun(found)) {
      return false;
    }
    List<String> a = words(asked);
    List<String> b = words(found);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.getLast().equals(b.getLast())
            || b.size() == 1 && a.contains(b.getFirst())
            || a.size() == 1 && b.contains(a.getFirst()));
  }

  private static String head(String text) {
    return TAIL.split(text, 2)[0];
  }

  private static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? name : words.getLast();
  }

  static List<String> words(String name) {
    String title = WHICH.matcher(name).replaceAll("");
    String bare = title.isBlank() ? name : title;
    String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : APART.split(plain.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    while (words.size() > 1 && ADDITIONS.contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }
}
