package onrecord.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said: one span, or several where the quotation is interrupted or goes on in a later
 * paragraph.
 *
 * @param spans in order, without overlap, never empty; code points of the article's text
 * @param kind how much of it is quoted
 * @param text the words of the spans, joined by {@link #GAP}
 */
public record Content(List<Span> spans, Kind kind, String text) {

  /** Stands for the reporting words between two spans. */
  public static final String GAP = " … ";

  /**
   * Throws {@link IllegalArgumentException} when the spans are missing, out of order or overlap.
   */
  public Content {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a span");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("spans out of order: " + spans);
      }
    }
  }

  /** The content of these spans of {@code text}. */
  public static Content of(CodePoints text, List<Span> spans, Kind kind) {
    return new Content(
        spans, kind, spans.stream().map(text::slice).collect(Collectors.joining(GAP)));
  }

  /** First code point of the first span. */
  public int start() {
    return spans.getFirst().start();
  }

  /** Code point after the last span. */
  public int end() {
    return spans.getLast().end();
  }
}
