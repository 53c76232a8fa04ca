package onrecord.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line under a headline that names its author: "By Kim Tong-hyung". */
final class Byline {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 12;
  private static final Pattern BY = Pattern.compile("(?:By|BY) (\\p{Lu}.*[^.:!?])");

  private Byline() {}

  /** The author that the line names; empty when it is no byline. */
  static Optional<String> of(String line) {
    Matcher matcher = BY.matcher(line.strip());
    return matcher.matches()
            && line.length() <= LONGEST
            && matcher.group(1).split("\\s+").length <= MOST_WORDS
        ? Optional.of(matcher.group(1).strip())
        : Optional.empty();
  }
}
