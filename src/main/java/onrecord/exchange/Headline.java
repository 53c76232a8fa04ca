package onrecord.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title that a bare text carries in its first line, or that can be made of its beginning. */
final class Headline {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_LINE = 160;
  private static final int MOST_WORDS = 24;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*(?=\\s|$)");
  private static final Pattern CLOSED = Pattern.compile(".*[.,;:][\"'”’)]*");

  /**
   * A text whose first line is its headline.
   *
   * @param title the headline
   * @param text what follows it
   */
  record Split(String title, String text) {}

  private Headline() {}

  /**
   * Parts the headline from a normalised text; empty when the first line does not look like one.
   */
  static Optional<Split> split(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    String line = text.substring(0, end).strip();
    String rest = text.substring(end + 1);
    boolean apart = rest.startsWith("\n");
    String body = rest.strip();
    if (!looksLikeOne(line) || body.length() < line.length()) {
      return Optional.empty();
    }
    return apart || isFollowedByLongerLine(line, body)
        ? Optional.of(new Split(line, body))
        : Optional.empty();
  }

  /** A title for a text without a headline: its first sentence, cut at a word when it is long. */
  static String of(String text) {
    String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("").strip();
    Matcher end = SENTENCE_END.matcher(line);
    String sentence = end.find() && end.end() > 20 ? line.substring(0, end.end()) : line;
    if (sentence.length() <= LONGEST_TITLE) {
      return sentence;
    }
    int cut = sentence.lastIndexOf(' ', LONGEST_TITLE);
    int whole = Character.isHighSurrogate(sentence.charAt(LONGEST_TITLE - 1)) ? 1 : 0;
    return sentence.substring(0, cut > 0 ? cut : LONGEST_TITLE - whole) + "…";
  }

  private static boolean looksLikeOne(String line) {
    return line.length() >= 3
        && line.length() <= LONGEST_LINE
        && line.split("\\s+").length <= MOST_WORDS
        && line.chars().anyMatch(Character::isLetter)
        && !Character.isLowerCase(line.codePointAt(0))
        && !CLOSED.matcher(line).matches()
        && !Dateline.isDateLine(line);
  }

  /** Lines of one hard-wrapped paragraph are about equally long; a headline is shorter. */
  private static boolean isFollowedByLongerLine(String line, String body) {
    String next = body.lines().findFirst().orElse("");
    return Dateline.isDateLine(next)
        || Byline.of(next).isPresent()
        || (next.length() > 1.5 * line.length() && !Character.isLowerCase(next.codePointAt(0)));
  }
}
