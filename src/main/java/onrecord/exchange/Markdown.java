package onrecord.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off a text, so that quotations stand in it as they were printed. */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-{3,}");
  private static final Pattern RULE = Pattern.compile("(?:[*_-]\\s*){3,}");
  private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~).*$");
  private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+");
  private static final Pattern BULLET = Pattern.compile("^[*+-]\\s+");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]+)]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]+?)(?<=\\S)\\1(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>|~-])");

  /**
   * A text without marks.
   *
   * @param title the heading above it
   * @param text the rest; lower headings stay as lines of their own
   */
  record Plain(Optional<String> title, String text) {}

  private Markdown() {}

  /** The plain text of a normalised Markdown text. */
  static Plain toPlain(String text) {
    List<String> out = new ArrayList<>();
    Optional<String> title = Optional.empty();
    boolean begun = false;
    for (String line : text.lines().toList()) {
      if (FENCE.matcher(line).matches()) {
        continue;
      }
      if (!out.isEmpty() && !out.getLast().isBlank() && UNDERLINE.matcher(line).matches()) {
        if (out.size() == 1 && title.isEmpty()) {
          title = Optional.of(out.removeFirst());
        }
        continue;
      }
      Matcher heading = HEADING.matcher(line);
      if (!begun && heading.matches()) {
        title = Optional.of(inline(heading.group(1)));
        begun = true;
        continue;
      }
      begun |= !line.isBlank();
      out.add(plainLine(line, heading));
    }
    return new Plain(title, String.join("\n", out).strip());
  }

  private static String plainLine(String line, Matcher heading) {
    if (heading.matches()) {
      return inline(heading.group(1));
    }
    if (RULE.matcher(line.strip()).matches()) {
      return "";
    }
    return inline(BULLET.matcher(QUOTE.matcher(line).replaceFirst("")).replaceFirst(""));
  }

  private static String inline(String line) {
    String plain = IMAGE.matcher(line).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = STRONG.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    plain = CODE.matcher(plain).replaceAll("$1");
    return ESCAPED.matcher(plain).replaceAll("$1");
  }
}
