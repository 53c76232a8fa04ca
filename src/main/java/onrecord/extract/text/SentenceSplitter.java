package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.lexicon.Word;

/**
 * Cuts paragraphs into sentences. What stands inside quotation marks is never cut, and a quotation
 * that ends with a question belongs to the "she asked" behind it.
 */
final class SentenceSplitter {

  /** How far behind a quotation the reporting verb is looked for, in tokens. */
  private static final int CUE_REACH = 9;

  /** Marks that may close one within the other behind a stop. */
  private static final int MOST_MARKS = 3;

  /** Tokens outside quotation marks after which a text without stops is cut all the same. */
  private static final int LONGEST = 400;

  private final Tokens tokens;

  SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The sentences of the tokens {@code from} to {@code to}, all of one paragraph. */
  List<Sentence> split(int from, int to, int paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    int plain = 0;
    for (int i = from; i < to; i++) {
      plain += tokens.isQuoted(i) ? 0 : 1;
      boolean endless = plain >= LONGEST && !tokens.isQuoted(i);
      if (endless || endsAfter(i, start, to)) {
        plain = 0;
        int end = i + 1;
        while (end < to && isTail(end)) {
          end++;
        }
        sentences.add(new Sentence(start, end, paragraph));
        start = end;
        i = end - 1;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(start, to, paragraph));
    }
    return sentences;
  }

  private boolean isTail(int i) {
    return !tokens.isQuoted(i) && (tokens.is(i, ')') || tokens.is(i, ']') || tokens.is(i, '.'));
  }

  private boolean endsAfter(int i, int start, int to) {
    if (tokens.isQuoted(i)) {
      return isClosingMark(i, to) && quotationEndsSentence(i, start, to);
    }
    if (isStop(i)) {
      return i + 1 >= to || startsSentence(i + 1, to);
    }
    boolean abbreviation = tokens.isWord(i) && endsWithDot(i);
    return abbreviation
        && i + 1 < to
        && !tokens.isQuoted(i + 1)
        && tokens.isCapital(i + 1)
        && !tokens.is(i, Word.TITLE)
        && tokens.end(i) - tokens.start(i) > 2
        && tokens.is(
            i + 1,
            Word.DETERMINER
                | Word.SUBJECT
                | Word.PREPOSITION
                | Word.CONJUNCTION
                | Word.SUBORDINATOR);
  }

  private boolean startsSentence(int i, int to) {
    if (tokens.isQuoted(i)) {
      return true;
    }
    if (tokens.is(i, ')') && i + 1 < to) {
      return startsSentence(i + 1, to);
    }
    if (tokens.is(i, ',') || tokens.is(i, ';')) {
      return false;
    }
    return tokens.isCapital(i) || !Character.isLowerCase(tokens.first(i)) || i + 1 >= to;
  }

  private boolean isClosingMark(int i, int to) {
    return i + 1 >= to || tokens.quote(i + 1) != tokens.quote(i);
  }

  /** Whether the quotation that closes with token {@code i} ends its sentence. */
  private boolean quotationEndsSentence(int i, int start, int to) {
    if (i + 1 >= to) {
      return true;
    }
    int last = i;
    int lowest = Math.max(0, i - MOST_MARKS);
    while (last > lowest && !tokens.isWord(last) && !isStop(last) && tokens.isQuoted(last)) {
      last--;
    }
    if (last < 0 || !isStop(last) && !(tokens.isWord(last) && endsWithDot(last))) {
      return false;
    }
    if (tokens.isQuoted(i + 1)) {
      return true;
    }
    if (!tokens.isCapital(i + 1) && Character.isLetter(tokens.first(i + 1))) {
      return false;
    }
    return !tokens.is(i + 1, ',')
        && !tokens.isDash(i + 1)
        && !tokens.is(i + 1, '(')
        && (isFragment(i, start) || !cueFollows(i + 1, to));
  }

  /** "called it [“a shame.”] Smith said": a part of the sentence before, whose stop it brings. */
  private boolean isFragment(int close, int start) {
    int open = tokens.quoteStart(close, start);
    return open > start && tokens.isWord(open - 1);
  }

  /** "Why?" Smith asked: a speaker and a reporting verb with nothing between. */
  private boolean cueFollows(int from, int to) {
    if (tokens.is(from, Word.SUBORDINATOR) && !tokens.is(from, "as")) {
      return false;
    }
    for (int i = from; i < Math.min(to, from + CUE_REACH); i++) {
      if (tokens.isQuoted(i) || tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, ':')) {
        return false;
      }
      boolean cue = !tokens.word(i).cues().isEmpty() && tokens.is(i, Word.FINITE);
      if (cue && i > from) {
        return endsClause(i + 1, to);
      }
    }
    return false;
  }

  private boolean endsClause(int from, int to) {
    if (from >= to) {
      return true;
    }
    return !tokens.isWord(from) && !tokens.is(from, ':')
        || tokens.is(from, Word.DAY | Word.PREPOSITION | Word.ADVERB | Word.TIME | Word.OBJECT)
        || tokens.is(from, "reporters");
  }

  private boolean isStop(int i) {
    char c = tokens.first(i);
    return c == '.' || c == '?' || c == '!' || c == '…' || c == '。';
  }

  private boolean endsWithDot(int i) {
    String form = tokens.word(i).lower();
    return !form.isEmpty() && form.charAt(form.length() - 1) == '.';
  }
}
