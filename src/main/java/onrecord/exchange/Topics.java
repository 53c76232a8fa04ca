package onrecord.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several topics in one cell or line. */
final class Topics {

  private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$|[\"']");
  private static final Pattern SEMICOLON = Pattern.compile("[;|]");

  private Topics() {}

  /** Topics parted by semicolons or bars, or by commas where there are neither. */
  static List<String> split(String value) {
    String bare = BRACKETS.matcher(value.strip()).replaceAll("");
    boolean strong = SEMICOLON.matcher(bare).find();
    return Arrays.stream(bare.split(strong ? "[;|]" : ","))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty())
        .toList();
  }
}
