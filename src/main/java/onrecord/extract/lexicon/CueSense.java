package onrecord.extract.lexicon;

/**
 * One way in which a verb reports.
 *
 * @param lemma the verb's base form
 * @param particle the words that must follow it, such as "out" in "point out"; empty when none
 * @param frames what may stand around it, bits of this class
 */
public record CueSense(String lemma, String particle, int frames) {

  /** May stand before its speaker: "said Smith". */
  public static final int INVERTED = 1;

  /** Takes a clause without "that". */
  public static final int CLAUSE = 1 << 1;

  /** Takes a clause with "that". */
  public static final int THAT = 1 << 2;

  /** Takes a noun phrase: announced the deal. */
  public static final int NOUN = 1 << 3;

  /** Takes an addressee before the content: told reporters that. */
  public static final int ADDRESSEE = 1 << 4;

  /** Labels an object: called it "a disaster". */
  public static final int LABEL = 1 << 5;

  /** Takes an indirect question. */
  public static final int QUESTION = 1 << 6;

  /** Takes an infinitive: vowed to leave. */
  public static final int INFINITIVE = 1 << 7;

  /** Takes "of" or "for" after an object: accused him of. */
  public static final int OBLIQUE = 1 << 8;

  /** Reports only beside quotation marks. */
  public static final int MARKS_ONLY = 1 << 9;

  /** Often a noun, or another sense of the verb. */
  public static final int STRICT = 1 << 10;

  /** Reports a clause rather than an object, however long the subject of that clause is. */
  public static final int CLAUSE_FIRST = 1 << 11;

  /** Takes a clause when the subject is a text: the poll found it was close. */
  public static final int CLAUSE_OF_TEXT = 1 << 12;

  private static final String LETTERS = "ictnalwfomxbd";

  /** The frames of a line of the word list; throws {@link IllegalArgumentException} for others. */
  static int framesOf(String letters) {
    int frames = 0;
    for (int i = 0; i < letters.length(); i++) {
      int bit = LETTERS.indexOf(letters.charAt(i));
      if (bit < 0) {
        throw new IllegalArgumentException("no such frame: " + letters.charAt(i));
      }
      frames |= 1 << bit;
    }
    return frames;
  }

  /** How the verb reports when its subject is a text. */
  public CueSense ofText() {
    boolean more = takes(CLAUSE_OF_TEXT);
    return more ? new CueSense(lemma, particle, frames | CLAUSE | THAT) : this;
  }

  /** Whether the verb reports with no subject but a text. */
  public boolean isOnlyOfText() {
    return (frames & ~STRICT) == CLAUSE_OF_TEXT;
  }

  /** Whether any of these frames is allowed. */
  public boolean takes(int anyOf) {
    return (frames & anyOf) != 0;
  }
}
