package onrecord.search;

/** What stands between the operators of a query; {@code at} counts characters from 1. */
sealed interface Operand {

  /** Where it begins in the query. */
  int at();

  /** One word, or several that a hyphen or the like joins. */
  record Word(String text, int at) implements Operand {}

  /** Words in this order, or with up to {@code slop} moves of a word. */
  record Phrase(String text, int slop, int at) implements Operand {}

  /** A word with {@code *} or {@code ?} in it. */
  record Wildcard(String pattern, int at) implements Operand {}

  /** A word that may be spelled a little differently. */
  record Fuzzy(String text, int edits, int at) implements Operand {}

  /** From here to there; {@code *} for an open end. */
  record Range(String from, String to, boolean withFrom, boolean withTo, int at)
      implements Operand {}
}
