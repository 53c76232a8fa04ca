package onrecord.ui.statements;

import onrecord.domain.CodePoints;
import onrecord.domain.Span;
import onrecord.domain.StatementHit;
import onrecord.ui.kit.ShownWords;

/**
 * A statement's words around the first one that was searched.
 *
 * @param before what stands before it on one line; empty when nothing was searched
 * @param keyword the searched word; empty when nothing was searched
 * @param after the rest; all the words when nothing was searched
 */
record KeywordInContext(String before, String keyword, String after) {

  // What does not fit into any cell need not be measured by it.
  private static final int MOST = 300;

  static KeywordInContext of(StatementHit hit) {
    ShownWords words = ShownWords.of(hit.statement().content());
    CodePoints text = words.text();
    if (hit.highlights().isEmpty()) {
      return new KeywordInContext("", "", slice(text, 0, MOST));
    }
    Span first = words.span(hit.highlights().getFirst());
    return new KeywordInContext(
        slice(text, Math.max(0, first.start() - MOST), first.start()),
        slice(text, first.start(), first.end()),
        slice(text, first.end(), first.end() + MOST));
  }

  /** Whether there is a searched word to be put in the middle. */
  boolean hasKeyword() {
    return !keyword.isEmpty();
  }

  private static String slice(CodePoints text, int start, int end) {
    return text.slice(new Span(start, Math.min(end, text.length()))).replaceAll("\\s", " ");
  }
}
