package onrecord.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.extract.lexicon.Lines;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** The bundled words that make up the names of roles. Immutable. */
final class RoleWords {

  private static final Map<String, String> LISTS = lists();

  /** What an abbreviated title stands for. */
  static final Map<String, String> FULL = pairs("full");

  /** Said of anybody: no role. */
  static final Set<String> POLITE = words("polite");

  /** Callings that are written with a capital letter before a name. */
  static final Set<String> TITLED = words("titled");

  /** Words that belong to the office behind them. */
  static final Set<String> OFFICE = words("office");

  /** Words that praise, age or order a role and name no other one. */
  static final Set<String> LOOSE = words("loose");

  /** Which party a word tells. */
  static final Map<String, String> PARTIES = pairs("party");

  private static final Map<String, String> SEVERAL = pairs("several");

  /** Roles by which somebody just named is called for a change. */
  static final Set<String> EPITHETS = words("epithet");

  /** Of callings and of family names alike. */
  private static final List<String> NAME_ENDINGS = List.of("man", "quist", "qvist");

  private RoleWords() {}

  /** The title that a word is, one of several people's told as one's: "president". */
  static String ofOne(String title) {
    return SEVERAL.getOrDefault(title, title);
  }

  /** "Presidents" in "Presidents Moon and Trump". */
  static boolean isOfSeveral(Tokens tokens, int i) {
    return tokens.isCapital(i) && SEVERAL.containsKey(tokens.word(i).lower());
  }

  /** "Portman" and "Lindqvist" end like callings and are names. */
  static boolean isSurname(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.word(i).classes() == Word.ROLE
        && NAME_ENDINGS.stream().anyMatch(tokens.word(i).lower()::endsWith);
  }

  private static Map<String, String> lists() {
    Map<String, String> lists = new HashMap<>();
    for (String line : Lines.of("role-words.txt")) {
      int space = line.indexOf(' ');
      lists.put(line.substring(0, space), line.substring(space + 1));
    }
    return Map.copyOf(lists);
  }

  private static String list(String name) {
    String list = LISTS.get(name);
    if (list == null) {
      throw new IllegalStateException("role-words.txt has no " + name);
    }
    return list;
  }

  private static Set<String> words(String name) {
    return Set.of(list(name).split(" "));
  }

  private static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : list(name).split(" ")) {
      int colon = pair.indexOf(':');
      pairs.put(pair.substring(0, colon), pair.substring(colon + 1).replace('_', ' '));
    }
    return Map.copyOf(pairs);
  }
}
