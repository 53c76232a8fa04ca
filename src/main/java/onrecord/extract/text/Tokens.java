package onrecord.extract.text;

import java.util.Arrays;
import java.util.List;
import onrecord.extract.lexicon.Word;

/**
 * The words and marks of a text in order, as parallel arrays: an article has thousands, and objects
 * for each would cost more than the work on them.
 */
public final class Tokens {

  /** Not inside quotation marks. */
  public static final int UNQUOTED = -1;

  static final Word MARK = new Word("", 0, List.of());

  private final String text;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] quotes = new int[1024];
  private Word[] words = new Word[1024];
  private int size;

  Tokens(String text) {
    this.text = text;
  }

  void add(int start, int end, int quote, Word word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      quotes = Arrays.copyOf(quotes, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    quotes[size] = quote;
    words[size++] = word;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** First UTF-16 unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** UTF-16 unit after token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** What token {@code i} can be; punctuation is a word without classes. */
  public Word word(int i) {
    return words[i];
  }

  /** Index of the quoted stretch that holds token {@code i}, or {@link #UNQUOTED}. */
  public int quote(int i) {
    return quotes[i];
  }

  /** Whether token {@code i} stands inside quotation marks or is one. */
  public boolean isQuoted(int i) {
    return quotes[i] != UNQUOTED;
  }

  /** First character of token {@code i}. */
  public char first(int i) {
    return text.charAt(starts[i]);
  }

  /** Whether token {@code i} is this single character. */
  public boolean is(int i, char mark) {
    return ends[i] - starts[i] == 1 && text.charAt(starts[i]) == mark;
  }

  /** Whether token {@code i} can be any of these classes. */
  public boolean is(int i, long anyOf) {
    return words[i].is(anyOf);
  }

  /** Whether token {@code i} is this lower-case form. */
  public boolean is(int i, String form) {
    return words[i].lower().equals(form);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether token {@code i} begins with a letter or digit. */
  public boolean isWord(int i) {
    return Character.isLetterOrDigit(text.charAt(starts[i])) || text.charAt(starts[i]) == '@';
  }

  /** Whether token {@code i} is a word of three or more letters, all capital. */
  public boolean isShouted(int i) {
    int letters = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      letters++;
    }
    return letters > 2;
  }

  /** Whether token {@code i} is "a" or "an". */
  public boolean isIndefinite(int i) {
    return is(i, "a") || is(i, "an");
  }

  /** Whether token {@code i} is a number, in words or in digits. */
  public boolean isNumber(int i) {
    return is(i, Word.NUMBER) || Character.isDigit(first(i));
  }

  /**
   * Whether token {@code i} is "who", "which" or another relative pronoun, but not "that", which is
   * more often a conjunction.
   */
  public boolean isRelative(int i) {
    return is(i, Word.RELATIVE) && !is(i, "that");
  }

  /** Whether a quoted token stands from {@code from} to before {@code to}. */
  public boolean hasQuoted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** How many words stand from {@code from} to before {@code to}. */
  public int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isWord(i) ? 1 : 0;
    }
    return words;
  }

  /** Whether token {@code i} is a number of four digits. */
  public boolean isYear(int i) {
    int digits = 0;
    while (starts[i] + digits < ends[i] && Character.isDigit(text.charAt(starts[i] + digits))) {
      digits++;
    }
    return digits == 4 && ends[i] - starts[i] == 4;
  }

  /** Whether token {@code i} tells a US politician's party and state: "R-Texas", "D-Calif.". */
  public boolean isParty(int i) {
    return isHyphenatedLetter(i) && "RDI".indexOf(first(i)) >= 0;
  }

  /** Whether token {@code i} is a capital letter, a hyphen and another capital: "T-Mobile". */
  public boolean isHyphenatedLetter(int i) {
    int at = starts[i];
    return ends[i] - at > 2
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '-'
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** After the last token of the quoted stretch that holds token {@code i}, at most {@code end}. */
  public int quoteEnd(int i, int end) {
    int at = i;
    while (at < end && quotes[at] == quotes[i]) {
      at++;
    }
    return at;
  }

  /** The first token of the quoted stretch that holds token {@code i}, at least {@code from}. */
  public int quoteStart(int i, int from) {
    int at = i;
    while (at > from && quotes[at - 1] == quotes[i]) {
      at--;
    }
    return at;
  }

  /** Whether token {@code i} is a dash, a lone hyphen included. */
  public boolean isDash(int i) {
    return ends[i] - starts[i] <= 2 && "—–-―‒".indexOf(text.charAt(starts[i])) >= 0;
  }

  /** Whether token {@code i} is a mark around a nickname within a name: quoted is nothing. */
  public boolean isNicknameMark(int i) {
    return quotes[i] == UNQUOTED
        && i > 0
        && i + 1 < size
        && ends[i] - starts[i] == 1
        && "“”\"".indexOf(text.charAt(starts[i])) >= 0
        && isCapital(i - 1)
        && isCapital(i + 1);
  }

  /** Whether token {@code i} is a possessive ending: 's or a lone apostrophe. */
  public boolean isGenitive(int i) {
    char c = text.charAt(starts[i]);
    return (c == '\'' || c == '’')
        && (ends[i] - starts[i] == 1 || ends[i] - starts[i] == 2 && words[i].is("'s"));
  }

  /** The characters from token {@code from} to before token {@code to}. */
  public String slice(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }
}
