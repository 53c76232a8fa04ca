package onrecord.sample;

import java.util.regex.Pattern;

/** What of a quotation must agree: its words and the marks between them, not those around it. */
final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s…]+|[\\s,.;:!?]+$");

  private Words() {}

  /** The text with straight apostrophes, single spaces and nothing but words at its ends. */
  static String bare(String text) {
    String straight = text.replace('’', '\'').replace('‘', '\'');
    return EDGES.matcher(SPACES.matcher(straight).replaceAll(" ")).replaceAll("");
  }
}
