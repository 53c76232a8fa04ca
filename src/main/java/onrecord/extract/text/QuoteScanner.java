package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks: “ ”, " ", '' '', `` '', « », » «, „ “, 「 」 and their
 * kin and, in texts that quote so, ‘ ’, ‚ ‘ and ' '.
 *
 * <p>Every paragraph starts anew, so that one missing mark costs one paragraph. Marks inside marks
 * belong to what is quoted. Time is linear in the length of the text. For one thread.
 */
final class QuoteScanner {

  private static final String STOPS = ",.?!…;:";
  private static final int NONE = -1;
  private static final int LONGEST_NICKNAME = 16;
  private static final int LONGEST_SIGNATURE = 7;
  private static final int SHORTEST_NAME = 3;

  private final String text;
  private final MarkStyle style;

  /** Where the last search for a single closing mark began that found none in its paragraph. */
  private int noSingleFrom = NONE;

  QuoteScanner(String text) {
    this.text = text;
    this.style = MarkStyle.of(text);
  }

  /**
   * The quoted stretches of one paragraph, in order, without overlap.
   *
   * @param before what the paragraph before ends with, when that is a quotation left open
   */
  List<Quoted> scan(int start, int end, @Nullable Quoted before) {
    List<Quoted> found = new ArrayList<>(4);
    noSingleFrom = NONE;
    int at = start;
    int goesOnTo = before == null ? NONE : continuation(before, start, end);
    if (goesOnTo != NONE) {
      at = goesOnTo + (isDoubleApostrophe(goesOnTo, end) ? 2 : 1);
      found.add(new Quoted(start, at, start, goesOnTo, true));
    }
    while (at < end) {
      int length = openingLength(at, start, end);
      if (length == 0) {
        at++;
        continue;
      }
      int close = closing(at, length, end);
      if (close == NONE) {
        if (length == 2 || !isSingle(text.charAt(at))) {
          found.add(new Quoted(at, end, at + length, end, false));
          return found;
        }
        noSingleFrom = at;
        at++;
        continue;
      }
      int closeLength = isDoubleApostrophe(close, end) ? 2 : 1;
      if (close > at + length && !isNickname(at, at + length, close, close + closeLength, end)) {
        found.add(new Quoted(at, close + closeLength, at + length, close, true));
      }
      at = close + closeLength;
    }
    return found;
  }

  /**
   * Where a quotation that the paragraph before left open is closed, when its mark is not opened
   * anew and no other quotation opens first.
   */
  private int continuation(Quoted before, int start, int end) {
    char open = text.charAt(before.start());
    boolean twice = before.innerStart() - before.start() == 2;
    for (int i = start + 1; i < end; i++) {
      if (openingLength(i, start, end) > 0 && !closesBehindStop(i)) {
        return NONE;
      }
      boolean closer = twice ? isDoubleApostrophe(i, end) : isCloser(open, i);
      if (closer) {
        boolean goesOn = closesBehindStop(i) && openingLength(start, start, end) == 0;
        return goesOn && isLongerThanSignature(start, i) ? i : NONE;
      }
    }
    return NONE;
  }

  /** A quotation's second paragraph; a line with a stray mark may only tell who said the first. */
  private boolean isLongerThanSignature(int from, int to) {
    int words = 1;
    for (int i = from; i < to; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words > LONGEST_SIGNATURE;
  }

  private boolean isCloser(char open, int i) {
    return !isSingle(open) && open != '‚' && style.closersOf(open).indexOf(text.charAt(i)) >= 0;
  }

  private boolean closesBehindStop(int i) {
    return STOPS.indexOf(text.charAt(i - 1)) >= 0;
  }

  /** John “Shorty” Doe: a word or two with capital letters inside a name. */
  private boolean isNickname(int open, int from, int to, int close, int end) {
    if (to - from > LONGEST_NICKNAME
        || open < 2
        || close + 1 >= end
        || text.charAt(open - 1) != ' '
        || text.charAt(close) != ' '
        || !Character.isUpperCase(text.charAt(close + 1))
        || !Character.isUpperCase(text.charAt(from))
        || !Character.isLetter(text.charAt(to - 1))) {
      return false;
    }
    int word = open - 1;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean name = open - 1 - word >= SHORTEST_NAME && Character.isUpperCase(text.charAt(word));
    return name && text.substring(from, to).chars().allMatch(QuoteScanner::isOfName);
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || c == ' ' || c == '-' || c == '.';
  }

  /** How many units the opening mark at {@code at} has, 0 when there is none. */
  private int openingLength(int at, int start, int end) {
    char c = text.charAt(at);
    if (c < 128 && c != '"' && c != '\'' && c != '`') {
      return 0;
    }
    if (isDoubleApostrophe(at, end)) {
      return isStrayClosing(at, 2, start, end) ? 0 : 2;
    }
    if (c == '"' || c == '＂') {
      return isStrayClosing(at, 1, start, end) ? 0 : 1;
    }
    boolean beforeWord = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    boolean afterSpace = at == start || Character.isWhitespace(text.charAt(at - 1));
    boolean afterGap = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (style.opensByItself(c)) {
      return 1;
    }
    if (style.opensBeforeWord(c)) {
      return afterGap && beforeWord ? 1 : 0;
    }
    // A closing mark where only an opening one makes sense is a slip of the typesetter.
    if (c == '”') {
      return afterSpace && beforeWord ? 1 : 0;
    }
    boolean single = style.single() && isSingle(c) && noSingleFrom == NONE;
    return single && afterGap && beforeWord && !isElision(at, end) ? 1 : 0;
  }

  /** Between a word and a space no quotation begins: 4" wide. */
  private boolean isStrayClosing(int at, int length, int start, int end) {
    boolean afterWord = at > start && Character.isLetterOrDigit(text.charAt(at - 1));
    return afterWord && (at + length >= end || Character.isWhitespace(text.charAt(at + length)));
  }

  private static boolean isSingle(char c) {
    return c == '‘' || c == '\'' || c == '`';
  }

  private int closing(int at, int length, int end) {
    char open = text.charAt(at);
    if (length == 2) {
      return doubleApostrophe(at + 2, end);
    }
    if (isSingle(open) || open == '‚') {
      return singleClosing(at + 1, end);
    }
    String closers = style.closersOf(open);
    int depth = 0;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 && c != '"') {
        continue;
      }
      if (closers.indexOf(c) >= 0 && (c != '"' || open == '"' || closes(i, end))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == open && MarkStyle.nests(open)) {
        depth++;
      }
    }
    return NONE;
  }

  private boolean closes(int at, int end) {
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private int doubleApostrophe(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (isDoubleApostrophe(i, end)) {
        return i;
      }
    }
    return NONE;
  }

  /** The first single mark after a stop, else the first after a word that ends there. */
  private int singleClosing(int from, int end) {
    int weak = NONE;
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean closing = c == '’' || c == '\'' || c == '‘' && !MarkStyle.opensWord(text, i);
      if (!closing || !closes(i, end)) {
        if (weak != NONE && isSingle(c) && MarkStyle.opensWord(text, i)) {
          return weak; // the next quotation begins: the genitive was a mark after all
        }
        continue;
      }
      if (STOPS.indexOf(before) >= 0) {
        return i;
      }
      if (weak == NONE && (Character.isLetterOrDigit(before) && before != 's' || before == ')')) {
        return i;
      }
      if (weak == NONE && before == 's') {
        weak = i;
      }
    }
    return weak;
  }

  private boolean isDoubleApostrophe(int at, int end) {
    if (at + 1 >= end) {
      return false;
    }
    char c = text.charAt(at);
    return (c == '\'' || c == '`') && text.charAt(at + 1) == c;
  }

  /** 'em, 'cause, '90s. */
  private boolean isElision(int at, int end) {
    if (at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
      return true;
    }
    return text.startsWith("em ", at + 1)
        || text.startsWith("til ", at + 1)
        || text.startsWith("cause ", at + 1)
        || text.startsWith("n' ", at + 1);
  }
}
