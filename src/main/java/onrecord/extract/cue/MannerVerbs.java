package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;

/**
 * Any verb can report beside a quotation: "“…,” Smith winced". Their class is open, so the marks
 * have to make sure.
 */
final class MannerVerbs {

  /** What such a verb takes. */
  static final CueSense SENSE = new CueSense("", "", CueSense.MARKS_ONLY | CueSense.INVERTED);

  private static final int SHORTEST_QUOTATION = 6;
  private static final int LONGEST_SUBJECT = 6;

  private final Tokens tokens;

  MannerVerbs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the verb at {@code i} stands where only a reporting verb can. */
  boolean isBesideQuotation(int i, Sentence sentence) {
    boolean verb =
        tokens.is(i, Word.VERB_PAST | Word.VERB_S)
            && !tokens.is(i, Word.AUXILIARY | Word.ALSO_NOUN)
            && !tokens.isCapital(i);
    return verb && (announces(i + 1, sentence.to()) || closes(i, sentence));
  }

  /** "Smith mused, “…”". */
  private boolean announces(int mark, int end) {
    boolean marked =
        mark + 1 < end
            && !tokens.isQuoted(mark)
            && (tokens.is(mark, ',') || tokens.is(mark, ':'))
            && tokens.isQuoted(mark + 1);
    if (!marked) {
      return false;
    }
    int close = tokens.quoteEnd(mark + 1, end);
    return close - mark > SHORTEST_QUOTATION && close + 1 >= end;
  }

  /** "“…,” Smith mused." and "“…,” mused Smith." */
  private boolean closes(int verb, Sentence sentence) {
    int end = sentence.to();
    boolean open = verb + 1 < end && tokens.isQuoted(verb + 1);
    int last = verb - 1;
    while (last >= sentence.from() && verb - last <= LONGEST_SUBJECT && !tokens.isQuoted(last)) {
      if (!tokens.isWord(last)) {
        return false;
      }
      last--;
    }
    boolean quotation =
        !open
            && last - 1 > sentence.from()
            && tokens.isQuoted(last)
            && (tokens.is(last - 1, ',') || tokens.is(last - 1, '?') || tokens.is(last - 1, '!'))
            && last >= SHORTEST_QUOTATION
            && tokens.quote(last) == tokens.quote(last - SHORTEST_QUOTATION);
    boolean alone = verb + 1 >= end || !tokens.isWord(verb + 1);
    return quotation && (alone || last == verb - 1 && tokens.isCapital(verb + 1));
  }
}
