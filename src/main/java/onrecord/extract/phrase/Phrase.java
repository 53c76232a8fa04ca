package onrecord.extract.phrase;

/**
 * A noun phrase, by its tokens.
 *
 * @param from first token of the naming part
 * @param to after the last token of the naming part
 * @param outerTo after the last token of what is added to it: appositions, relative clauses
 */
public record Phrase(int from, int to, int outerTo) {

  /** A phrase to which nothing is added. */
  public static Phrase of(int from, int to) {
    return new Phrase(from, to, to);
  }
}
