package onrecord.exchange.export;

import java.util.regex.Pattern;

/**
 * Text as a cell that a spreadsheet shows and never runs.
 *
 * <p>The rule: a cell that begins with {@code = + - @}, their full-width twins, a tab or a line end
 * gets an apostrophe in front, and so does one that begins with apostrophes before such a sign. One
 * apostrophe taken off gives the text back, so nothing is lost.
 */
public final class ExcelCell {

  /** The longest text that a cell of Excel holds, in UTF-16 units. */
  public static final int LONGEST = 32_767;

  private static final String CUT = " … [cut here: longer than a cell; whole in the JSONL export]";
  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n]");

  private ExcelCell() {}

  /** The cell that shows {@code text}, cut with a word about it when it is longer than a cell. */
  public static String of(String text) {
    String safe = DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    if (safe.length() <= LONGEST) {
      return safe;
    }
    int end = LONGEST - CUT.length();
    return safe.substring(0, Character.isLowSurrogate(safe.charAt(end)) ? end - 1 : end) + CUT;
  }

  /** The text of a cell that {@link #of} made. */
  public static String text(String cell) {
    boolean guarded = cell.startsWith("'") && DANGEROUS.matcher(cell).lookingAt();
    return guarded ? cell.substring(1) : cell;
  }
}
