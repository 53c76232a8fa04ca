package onrecord.extract.text;

import java.util.List;

/**
 * Which marks a text quotes with, seen over the whole of it: one paragraph tells too little to know
 * an apostrophe from a mark.
 *
 * @param single whether it quotes with single marks, as British papers do
 * @param inward whether its guillemets point inwards: »so«
 */
record MarkStyle(boolean single, boolean inward) {

  private static final String OPENING = "“«„「『‹｢〝❝‟";
  private static final List<String> CLOSING =
      List.of("”\"", "»", "“”\"", "」", "』", "›", "｣", "〞〟", "❞", "”\"");

  /** The style of {@code text}. */
  static MarkStyle of(String text) {
    int singles = 0;
    int doubles = 0;
    int straight = 0;
    int outward = 0;
    int inward = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && c != '"' && c != '\'' && c != '`') {
        continue;
      }
      switch (c) {
        case '“', '„', '「' -> doubles++;
        case '"' -> straight++;
        case '«', '‹' -> outward += opensWord(text, i) ? 1 : 0;
        case '»', '›' -> inward += opensWord(text, i) ? 1 : 0;
        case '‘' -> singles += opensWord(text, i) ? 1 : 0;
        case '\'', '`' -> {
          if (i + 1 < text.length() && text.charAt(i + 1) == c) {
            doubles++;
            i++;
          } else if (opensWord(text, i)) {
            singles++;
          }
        }
        default -> {}
      }
    }
    doubles += straight / 2 + outward + inward;
    return new MarkStyle(singles > 0 && singles >= doubles, inward > outward);
  }

  /** Whether the mark stands before the first letter of a word. */
  static boolean opensWord(String text, int at) {
    boolean afterGap = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return afterGap
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) != '.');
  }

  /** Whether the mark can only open. */
  boolean opensByItself(char c) {
    return OPENING.indexOf(c) >= 0 && !(inward && (c == '«' || c == '‹'));
  }

  /** Whether the mark opens where a word follows it and closes elsewhere. */
  boolean opensBeforeWord(char c) {
    return c == '‚' || inward && (c == '»' || c == '›');
  }

  /** The marks that close what {@code open} opened. */
  String closersOf(char open) {
    return switch (open) {
      case '"' -> "\"”";
      case '＂' -> "＂";
      case '”' -> "”";
      case '»' -> "«»";
      case '›' -> "‹›";
      default -> CLOSING.get(OPENING.indexOf(open));
    };
  }

  /** Whether the same mark can open again inside what it opened. */
  static boolean nests(char open) {
    return open == '«' || open == '「' || open == '『' || open == '‹' || open == '„';
  }
}
