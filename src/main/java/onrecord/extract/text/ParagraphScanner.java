package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs and tells running text from headlines, captions, bylines and links.
 *
 * <p>A line is a paragraph, except in texts whose lines are wrapped.
 */
final class ParagraphScanner {

  private static final int HEADLINE_LENGTH = 160;
  private static final String OPENING = "“\"«»„「『‹‘";
  private static final String CLOSING = "”\"»’";
  private static final String DASHES = "—–―-";

  private final String text;
  private final boolean wrapped;

  ParagraphScanner(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  /** The paragraphs in order. */
  List<Paragraph> scan() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    int n = text.length();
    while (start < n) {
      int end = nextBreak(start);
      add(paragraphs, start, end);
      start = end + 1;
    }
    return paragraphs;
  }

  private int nextBreak(int start) {
    int n = text.length();
    for (int i = start; i < n; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        if (!wrapped || isBlankLineAfter(i)) {
          return i;
        }
      }
    }
    return n;
  }

  private boolean isBlankLineAfter(int newline) {
    int i = newline + 1;
    if (text.charAt(newline) == '\r' && i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private void add(List<Paragraph> paragraphs, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    boolean prose = isProse(start, end, paragraphs.isEmpty());
    int body = prose ? Dateline.proseStart(text, start, end) : start;
    if (body > start) {
      paragraphs.add(new Paragraph(start, body, false));
    }
    paragraphs.add(new Paragraph(body, end, prose));
  }

  private boolean isProse(int start, int end, boolean first) {
    if (!endsSentence(start, end) && end - start <= HEADLINE_LENGTH) {
      // A transcript's line or a cut-off paragraph can still carry a long quotation.
      return OPENING.indexOf(text.charAt(start)) >= 0 && !first
          || isSignature(start, end)
          || first && isLast(end);
    }
    return !Furniture.is(text, start, end);
  }

  /** "– Anna Smith, Leeds" below a quotation. */
  private boolean isSignature(int start, int end) {
    int name = start + 1;
    while (name < end && isSpace(text.charAt(name))) {
      name++;
    }
    int before = start - 1;
    while (before >= 0 && isSpace(text.charAt(before))) {
      before--;
    }
    return DASHES.indexOf(text.charAt(start)) >= 0
        && name < end
        && Character.isUpperCase(text.charAt(name))
        && before >= 0
        && CLOSING.indexOf(text.charAt(before)) >= 0;
  }

  private boolean isLast(int end) {
    int rest = end;
    while (rest < text.length() && isSpace(text.charAt(rest))) {
      rest++;
    }
    return rest == text.length();
  }

  private boolean endsSentence(int start, int end) {
    for (int i = end - 1; i >= start && i > end - 5; i--) {
      char c = text.charAt(i);
      if (".?!…:;。？！".indexOf(c) >= 0) {
        return true;
      }
      if ("\"”’‘')]»«›“」』*".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** Whether lines mostly break in the middle of a sentence. */
  private static boolean isWrapped(String text) {
    int breaks = 0;
    int soft = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '\n' && text.charAt(i + 1) != '\n' && text.charAt(i - 1) != '\n') {
        breaks++;
        boolean open = Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ',';
        if (open && Character.isLowerCase(text.charAt(i + 1))) {
          soft++;
        }
      }
    }
    return soft >= 3 && soft * 3 > breaks;
  }
}
