package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: “ ”, " ", '' '', `` '', « », „ “, 「 」 and, in texts
 * that quote so, ‘ ’ and ' '.
 *
 * <p>Every paragraph starts anew, so that one missing mark costs one paragraph. Marks inside marks
 * belong to what is quoted. Time is linear in the length of the text.
 */
final class QuoteScanner {

  private static final String DIRECTED_OPENING = "“«„「『‹";
  private static final String DIRECTED_CLOSING = "”»“」』›";
  private static final int NONE = -1;

  private final String text;
  private final boolean singleStyle;

  QuoteScanner(String text) {
    this.text = text;
    this.singleStyle = quotesWithSingleMarks(text);
  }

  /** The quoted stretches of one paragraph, in order, without overlap. */
  List<Quoted> scan(int start, int end) {
    List<Quoted> found = new ArrayList<>(4);
    int at = start;
    while (at < end) {
      int length = openingLength(at, start, end);
      if (length == 0) {
        at++;
        continue;
      }
      int close = closing(at, length, end);
      if (close == NONE) {
        if (text.charAt(at) != '\'' && text.charAt(at) != '‘' || length == 2) {
          found.add(new Quoted(at, end, at + length, end, false));
        }
        return found;
      }
      int closeLength = isDoubleApostrophe(close, end) ? 2 : 1;
      if (close > at + length) {
        found.add(new Quoted(at, close + closeLength, at + length, close, true));
      }
      at = close + closeLength;
    }
    return found;
  }

  /** How many units the opening mark at {@code at} has, 0 when there is none. */
  private int openingLength(int at, int start, int end) {
    char c = text.charAt(at);
    if (DIRECTED_OPENING.indexOf(c) >= 0) {
      return 1;
    }
    if (isDoubleApostrophe(at, end)) {
      return 2;
    }
    boolean afterGap = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (c == '"' || c == '＂') {
      return 1;
    }
    // A closing mark where only an opening one makes sense is a slip of the typesetter.
    boolean beforeWord = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    boolean afterSpace = at == start || Character.isWhitespace(text.charAt(at - 1));
    if (c == '”') {
      return afterSpace && beforeWord ? 1 : 0;
    }
    if (singleStyle && (c == '‘' || c == '\'' || c == '`')) {
      return afterGap && beforeWord && !isElision(at, end) ? 1 : 0;
    }
    return 0;
  }

  private int closing(int at, int length, int end) {
    char open = text.charAt(at);
    if (length == 2) {
      return doubleApostrophe(at + 2, end);
    }
    int directed = DIRECTED_OPENING.indexOf(open);
    if (open == '‘' || open == '\'' || open == '`') {
      return singleClosing(at + 1, end);
    }
    char close =
        open == '"' || open == '＂' ? open : directed < 0 ? '”' : DIRECTED_CLOSING.charAt(directed);
    int depth = 0;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == close
          || open == '„' && c == '”'
          || open == '“' && c == '"' && closes(i, end)
          || open == '"' && c == '”') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == open && directed > 0 && directed < 5) {
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
      if (c == '‘' && weak != NONE) {
        return weak;
      }
      if (c != '’' && c != '\'' || !closes(i, end)) {
        continue;
      }
      char before = text.charAt(i - 1);
      if (",.?!…;:".indexOf(before) >= 0) {
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

  private static boolean quotesWithSingleMarks(String text) {
    int singles = 0;
    int doubles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '"', '«', '„', '「' -> doubles++;
        case '\'', '`' -> {
          if (i + 1 < text.length() && text.charAt(i + 1) == c) {
            doubles++;
            i++;
          } else if (opensWord(text, i)) {
            singles++;
          }
        }
        case '‘' -> singles += opensWord(text, i) ? 1 : 0;
        default -> {}
      }
    }
    return singles > 0 && singles >= doubles;
  }

  private static boolean opensWord(String text, int at) {
    boolean afterGap = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return afterGap
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) != '.');
  }
}
