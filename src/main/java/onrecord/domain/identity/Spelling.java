package onrecord.domain.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Folds what differs between ways of writing one foreign name in Latin letters: "Choe" and "Choi",
 * "Jong Un" and "Jong-eun", "Zelensky" and "Zelenskyy". Rougher than any system of transcription,
 * so it only ever makes a merge likely.
 */
final class Spelling {

  /**
   * What is replaced by what.
   *
   * @param with may name groups
   */
  private record Rule(Pattern what, String with) {
    static Rule of(String what, String with) {
      return new Rule(Pattern.compile(what), with);
    }
  }

  /** Korean and Chinese names, of which there are four systems and many habits. */
  private static final List<Rule> EAST_ASIAN =
      List.of(
          Rule.of("^(?:lee|rhee|yi|ree|li|rhie)$", "ri"),
          Rule.of("^(?:noh|roh|no)$", "ro"),
          Rule.of("^(?:im|rim|yim)$", "lim"),
          Rule.of("^park$", "pak"),
          Rule.of("ch|zh", "j"),
          Rule.of("sh", "s"),
          Rule.of("([kpt])h", "$1"),
          Rule.of("g(?!$)|(?<!n)g$", "k"),
          Rule.of("p", "b"),
          Rule.of("d", "t"),
          Rule.of("eui|ui|ee", "i"),
          Rule.of("eo|eu|oo|ou|u", "o"),
          Rule.of("oi", "oe"),
          Rule.of("ai|ae", "e"),
          Rule.of("(?<=[aeio])h$", ""));

  private static final List<Rule> USUAL =
      List.of(
          Rule.of("ph", "f"),
          Rule.of("x", "ks"),
          Rule.of("ck|c(?![eiyh])|q", "k"),
          Rule.of("([kgt])h", "$1"),
          Rule.of("sch|tch", "ch"),
          Rule.of("ou|oo", "u"),
          Rule.of("iy|yy|ij|ey|ei|y|j$", "i"),
          Rule.of("(?<=[aeiou])h$", ""),
          Rule.of("(.)\\1+", "$1"));

  private Spelling() {}

  /**
   * Equal for spellings of one name.
   *
   * @param word in plain letters
   */
  static String skeleton(String word, boolean eastAsian) {
    String folded = word;
    for (Rule rule : eastAsian ? EAST_ASIAN : USUAL) {
      folded = rule.what().matcher(folded).replaceAll(rule.with());
    }
    return folded;
  }
}
