package onrecord.extract.direct;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.extract.text.Quoted;

/** Looks at the words right before and right behind a quotation. For one text. */
final class Beside {

  /** Units that are looked at on each side. */
  private static final int REACH = 160;

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_LETTERS_WITHOUT_SPACES = 8;
  private static final String STOPS = ".?!…。？！";
  private static final String SPEECH_ENDS = STOPS + ",，、";
  private static final Set<String> PARTICLES =
      Set.of("de", "von", "van", "der", "da", "di", "del", "della", "la", "le", "du", "dos", "bin");

  /**
   * What stands beside a quotation.
   *
   * @param speech whether somebody says it
   * @param reportedBehind whether a reporting verb follows it
   * @param nameFrom first unit of the speaker's name
   * @param nameTo after its last unit; equal to {@code nameFrom} when there is no name
   */
  record Neighbour(boolean speech, boolean reportedBehind, int nameFrom, int nameTo) {}

  private final String text;
  private final Predicate<String> reports;

  Beside(String text, Predicate<String> reports) {
    this.text = text;
    this.reports = reports;
  }

  /** The neighbours of {@code quoted} between {@code from} and {@code to}. */
  Neighbour of(Quoted quoted, int from, int to) {
    int behindEnd = clauseEnd(quoted.end(), Math.min(to, quoted.end() + REACH));
    int beforeStart = clauseStart(Math.max(from, quoted.start() - REACH), quoted.start());
    boolean behind = hasReport(quoted.end(), behindEnd);
    boolean colon = lastBefore(quoted.start(), beforeStart) == ':';
    boolean before = !behind && (colon || hasReport(beforeStart, quoted.start()));
    boolean speech = (behind || before) && words(quoted) > 1 || isSpeech(quoted);
    int[] name = {0, 0};
    if (behind) {
      name = name(quoted.end(), behindEnd, false);
    } else if (before) {
      name = name(beforeStart, quoted.start(), true);
    }
    return new Neighbour(speech, behind && speech, name[0], name[1]);
  }

  /** Whether the words read as a sentence, whatever stands beside them. */
  boolean isSpeech(Quoted quoted) {
    boolean ends =
        SPEECH_ENDS.indexOf(lastBefore(quoted.innerEnd(), quoted.innerStart())) >= 0
            || quoted.end() < text.length() && text.charAt(quoted.end()) == ',';
    return ends && words(quoted) >= FEWEST_WORDS;
  }

  /** Words; a few letters of a script without spaces count for as many as make a sentence. */
  private int words(Quoted quoted) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = quoted.innerStart(); i < quoted.innerEnd(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      unspaced += Character.isIdeographic(c) || c >= 0x3040 && c < 0x3100 ? 1 : 0;
      inside = letter;
    }
    return unspaced >= FEWEST_LETTERS_WITHOUT_SPACES ? words + FEWEST_WORDS : words;
  }

  private char lastBefore(int end, int start) {
    int i = end - 1;
    while (i >= start && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= start ? text.charAt(i) : ' ';
  }

  private int clauseEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0 && !Character.isUpperCase(text.charAt(i - 1))) {
        return i;
      }
    }
    return to;
  }

  private int clauseStart(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private int wordEnd(int at, int to) {
    int end = at;
    while (end < to && (Character.isLetter(text.charAt(end)) || end > at && joins(end, to))) {
      end++;
    }
    return end;
  }

  private boolean joins(int at, int to) {
    char c = text.charAt(at);
    return (c == '-' || c == '\'' || c == '’')
        && at + 1 < to
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean hasReport(int from, int to) {
    int at = from;
    while (at < to) {
      int end = wordEnd(at, to);
      if (end > at && reports.test(text.substring(at, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** The first or the last run of at least two words with capitals; {0, 0} when there is none. */
  private int[] name(int from, int to, boolean last) {
    int[] best = {0, 0};
    int at = from;
    while (at < to) {
      int end = wordEnd(at, to);
      if (end == at || !Character.isUpperCase(text.charAt(at))) {
        at = Math.max(end, at + 1);
        continue;
      }
      int runEnd = runEnd(at, to);
      if (runEnd > end) {
        best = new int[] {at, runEnd};
        if (!last) {
          return best;
        }
      }
      at = runEnd;
    }
    return best;
  }

  /** The end of the capitals that follow, with "de" and "von" between them. */
  private int runEnd(int from, int to) {
    int end = wordEnd(from, to);
    int at = end;
    while (at + 1 < to && text.charAt(at) == ' ') {
      int next = wordEnd(at + 1, to);
      boolean capital = next > at + 1 && Character.isUpperCase(text.charAt(at + 1));
      if (!capital && !PARTICLES.contains(text.substring(at + 1, next))) {
        break;
      }
      end = capital ? next : end;
      at = next;
    }
    return end;
  }
}
