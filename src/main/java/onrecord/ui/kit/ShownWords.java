package onrecord.ui.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Span;

/**
 * The words of a statement as they are set on a card or in a row: quotation marks are curly, and
 * the comma that led on to the reporting words is gone. Only the looks change; the reader and all
 * exports have the article's own text. Pure; any thread.
 */
public final class ShownWords {

  private static final String BEFORE_AN_OPENING_MARK = " \u00a0\t\n([{—–-“‘\"'";
  private static final Pattern TRIMMED =
      Pattern.compile(
          // a comma within a closing mark, where the piece ends
          ",(?=(?:[”\"]|'')(?:\\Q" + Content.GAP + "\\E|$))|\"|``|''|(?<=\\p{L})'(?=\\p{L})");

  private final CodePoints text;

  /** For each UTF-16 offset of the original its offset in the shown text. */
  private final int[] moved;

  private final CodePoints original;

  private ShownWords(String words) {
    original = CodePoints.of(words);
    moved = new int[words.length() + 1];
    StringBuilder shown = new StringBuilder();
    Matcher matcher = TRIMMED.matcher(words);
    int done = 0;
    while (matcher.find()) {
      copy(words, done, matcher.start(), shown);
      String mark = markFor(words, matcher);
      for (int i = matcher.start(); i < matcher.end(); i++) {
        moved[i] = shown.length();
      }
      shown.append(mark);
      done = matcher.end();
    }
    copy(words, done, words.length(), shown);
    moved[words.length()] = shown.length();
    text = CodePoints.of(shown.toString());
  }

  /** The words of a content. */
  public static ShownWords of(Content content) {
    return new ShownWords(content.text());
  }

  /** What is shown. */
  public CodePoints text() {
    return text;
  }

  /** Where a span of the content's text stands in the shown one. */
  public Span span(Span ofContent) {
    return text.toSpan(
        moved[original.toUnit(ofContent.start())], moved[original.toUnit(ofContent.end())]);
  }

  private void copy(String words, int from, int to, StringBuilder shown) {
    for (int i = from; i < to; i++) {
      moved[i] = shown.length();
      shown.append(words.charAt(i));
    }
  }

  private static String markFor(String words, Matcher found) {
    return switch (found.group()) {
      case "," -> "";
      case "'" -> "’";
      case "``" -> "“";
      case "''" -> "”";
      default -> opens(words, found.start()) ? "“" : "”";
    };
  }

  private static boolean opens(String words, int mark) {
    return mark == 0 || BEFORE_AN_OPENING_MARK.indexOf(words.charAt(mark - 1)) >= 0;
  }
}
