package onrecord.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extract.lexicon.Lexicon;
import onrecord.extract.lexicon.Lines;

/**
 * Cuts text into words and marks. "U.S.", "Mr." and "a.m." keep their full stops, "'s" and "'re"
 * are words of their own, "didn't" and "Moon-jae" stay whole.
 */
final class Tokeniser {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          new HashSet<>(List.of(String.join(" ", Lines.of("abbreviations.txt")).split(" "))));
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final Lexicon lexicon;
  private final Tokens tokens;

  Tokeniser(String text, Lexicon lexicon, Tokens tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Adds the tokens of a paragraph; {@code base} is the index of its first quoted stretch. */
  void addParagraph(int start, int end, List<Quoted> quoted, int base) {
    int at = start;
    for (int q = 0; q < quoted.size(); q++) {
      Quoted stretch = quoted.get(q);
      addPlain(at, stretch.start(), Tokens.UNQUOTED);
      tokens.add(stretch.start(), stretch.innerStart(), base + q, Tokens.MARK);
      addPlain(stretch.innerStart(), stretch.innerEnd(), base + q);
      if (stretch.closed()) {
        tokens.add(stretch.innerEnd(), stretch.end(), base + q, Tokens.MARK);
      }
      at = stretch.end();
    }
    addPlain(at, end, Tokens.UNQUOTED);
  }

  private void addPlain(int start, int end, int quote) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
        at++;
      } else if (isWordUnit(c)
          || (c == '@' || c == '#') && at + 1 < end && isWordUnit(text.charAt(at + 1))) {
        at = addWord(at, end, quote);
      } else if (isApostrophe(c)) {
        at = addApostrophe(at, end, quote);
      } else if (c == '.') {
        at = addDots(at, end, quote);
      } else {
        at = addMark(at, end, quote);
      }
    }
  }

  private int addMark(int at, int end, int quote) {
    int next = at + Character.charCount(text.codePointAt(at));
    while (text.charAt(at) == '-' && next < end && text.charAt(next) == '-') {
      next++;
    }
    tokens.add(at, Math.min(next, end), quote, Tokens.MARK);
    return Math.min(next, end);
  }

  private int addDots(int at, int end, int quote) {
    int next = at;
    while (next < end && text.charAt(next) == '.') {
      next++;
    }
    tokens.add(at, next, quote, Tokens.MARK);
    return next;
  }

  private int addApostrophe(int at, int end, int quote) {
    int next = at + 1;
    while (next < end && Character.isLetter(text.charAt(next))) {
      next++;
    }
    String tail = text.substring(at + 1, next).toLowerCase(Locale.ROOT);
    boolean attached =
        at > 0 && isWordUnit(text.charAt(at - 1)) || at > 0 && text.charAt(at - 1) == '.';
    if (attached && CLITICS.contains(tail)) {
      tokens.add(at, next, quote, lexicon.word("'" + tail));
      return next;
    }
    tokens.add(at, at + 1, quote, Tokens.MARK);
    return at + 1;
  }

  private int addWord(int start, int end, int quote) {
    int at = start + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (isWordUnit(c)) {
        at++;
      } else if ((c == '-' || c == '‑' || c == '‐') && joins(at, end)) {
        at++;
      } else if (isApostrophe(c) && joins(at, end) && !isClitic(at, end)) {
        at++;
      } else if ((c == '.' || c == ',' || c == ':')
          && isDigit(at - 1)
          && at + 1 < end
          && isDigit(at + 1)) {
        at++;
      } else if (c == '.' && keepsStop(start, at, end)) {
        at++;
      } else if (c == '&' && joins(at, end)) {
        at++;
      } else {
        break;
      }
    }
    tokens.add(start, at, quote, lexicon.word(lower(start, at)));
    return at;
  }

  private boolean joins(int at, int end) {
    return at + 1 < end && isWordUnit(text.charAt(at + 1)) && isWordUnit(text.charAt(at - 1));
  }

  /**
   * Whether the stop at {@code at} belongs to the word: an initial, an acronym, a known short form.
   */
  private boolean keepsStop(int start, int at, int end) {
    boolean letterBefore = Character.isLetter(text.charAt(at - 1));
    boolean oneLetter =
        letterBefore
            && (at - 1 == start || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-');
    if (oneLetter) {
      boolean more =
          at + 1 < end
              && Character.isLetter(text.charAt(at + 1))
              && at + 2 < end
              && text.charAt(at + 2) == '.';
      return more || Character.isUpperCase(text.charAt(at - 1)) || at - 1 > start;
    }
    if (at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 1))) {
      return letterBefore; // example.com
    }
    if (at - start == 2 && at + 2 < end && text.charAt(at + 2) == '.') {
      return Character.isLetter(text.charAt(at + 1)); // Ph.D.
    }
    String form = lower(start, at);
    boolean party = form.length() > 2 && form.charAt(1) == '-';
    if (!ABBREVIATIONS.contains((party ? form.substring(2) : form) + ".")) {
      return false;
    }
    boolean number = text.startsWith("No", start) || text.startsWith("no", start);
    return !(number && at - start == 2) || at + 2 < end && isDigit(at + 2);
  }

  private boolean isClitic(int at, int end) {
    int next = at + 1;
    while (next < end && Character.isLetter(text.charAt(next))) {
      next++;
    }
    return CLITICS.contains(text.substring(at + 1, next).toLowerCase(Locale.ROOT));
  }

  private String lower(int start, int end) {
    String word = text.substring(start, end);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z' || c > 127) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
      }
    }
    return word;
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static boolean isWordUnit(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
