package onrecord.extract.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Capitalised words in a row, taken apart.
 *
 * @param from first token, title included
 * @param title the token of the last title before the name, or -1
 * @param nameFrom first token of the name itself; equal to {@code to} when there is only a title
 * @param to after the last token
 * @param role the last title before the name, lower case, or null
 * @param country the country that the title tells, or null
 * @param gender what title or given name tell
 */
record NameRun(
    int from,
    int title,
    int nameFrom,
    int to,
    @Nullable String role,
    @Nullable String country,
    Figure.Gender gender) {

  /** Whether a title stands before the name. */
  boolean isTitled() {
    return role != null && nameFrom > from;
  }

  boolean hasName() {
    return nameFrom < to;
  }

  /** Words of the name, title excluded. */
  int length() {
    return to - nameFrom;
  }
}
