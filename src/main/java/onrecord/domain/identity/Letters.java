package onrecord.domain.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters without accents and case, and lists of words. */
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Letters() {}

  /** Lower case in plain Latin letters where there are some: "Łódź" is "lodz". */
  static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (char letter : bare.toLowerCase(Locale.ROOT).toCharArray()) {
      plain.append(latin(letter));
    }
    return plain.toString();
  }

  /** Letters that Unicode does not take apart. */
  private static String latin(char letter) {
    return switch (letter) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> String.valueOf(letter);
    };
  }

  /** The words of a list, whatever white space is between them. */
  static Set<String> words(String list) {
    return Set.of(WHITE_SPACE.split(list.strip()));
  }
}
