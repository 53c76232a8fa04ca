package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what is said in a paragraph that quotes with dashes: "— It is done, said Hugh Bell. — It
 * was hard." The dash is then the mark. Without a reporting verb it is an item of a list.
 */
final class DashDialogue {

  private static final int CUE_REACH = 3;

  private final String text;
  private final Predicate<String> reports;

  /**
   * @param reports whether a word, in lower case, is a form of a reporting verb
   */
  DashDialogue(String text, Predicate<String> reports) {
    this.text = text;
    this.reports = reports;
  }

  /** The quoted stretches of a paragraph, none when it is no dialogue. */
  List<Quoted> scan(int start, int end) {
    List<Quoted> found = new ArrayList<>(2);
    int open = start;
    while (open < end) {
      int inner = behindSpace(open + 1, end);
      if (!isDash(open) || inner >= end || !opensSpeech(inner)) {
        break;
      }
      int close = closing(inner, end);
      if (close == end) {
        if (!found.isEmpty()) {
          found.add(new Quoted(open, end, inner, end, false));
        }
        break;
      }
      found.add(new Quoted(open, close + 1, inner, close, true));
      open = nextDash(close + 1, end);
    }
    return found;
  }

  /** The dash or stop that a reporting verb follows, or {@code end}. */
  private int closing(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean mark = isDash(i) || c == ',' || c == '?' || c == '!' || c == '…';
      if (mark && reportsBehind(behindSpace(i + 1, end), end)) {
        return i;
      }
    }
    return end;
  }

  private boolean reportsBehind(int from, int end) {
    int at = from;
    if (at >= end || !Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    for (int n = 0; n < CUE_REACH && at < end; n++) {
      int next = at;
      while (next < end && Character.isLetter(text.charAt(next))) {
        next++;
      }
      if (next == at) {
        return false;
      }
      if (reports.test(text.substring(at, next))) {
        return true;
      }
      at = behindSpace(next, end);
    }
    return false;
  }

  private int nextDash(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isDash(i)) {
        return i;
      }
    }
    return end;
  }

  private int behindSpace(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean opensSpeech(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '¿' || c == '¡' || c == '…';
  }

  private boolean isDash(int at) {
    char c = text.charAt(at);
    return c == '—' || c == '–' || c == '―';
  }
}
