package onrecord.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs annotated and found pieces of statements one to one, by descending overlap; a pair shares
 * at least half of what either covers.
 */
final class Matching {

  private static final double ENOUGH = 0.5;

  /** A stretch of a statement, without marks and white space at its ends. */
  record Piece(Span span, Quote quote, boolean optional) {}

  /** An annotated and a found piece; one of them is null when the other is alone. */
  record Pair(@Nullable Piece asked, @Nullable Piece found) {}

  private record Overlap(double share, Piece asked, Piece found) {}

  private Matching() {}

  static List<Pair> of(Quote.Document document, List<Quote> found) {
    int[] text = document.text().codePoints().toArray();
    List<Piece> asked = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    addPieces(document.asked(), false, text, seen, asked);
    addPieces(document.optional(), true, text, seen, asked);
    List<Piece> pieces = new ArrayList<>();
    addPieces(found, false, text, new HashSet<>(), pieces);
    List<Overlap> overlaps = new ArrayList<>();
    for (Piece a : asked) {
      for (Piece b : pieces) {
        double share = share(a.span(), b.span());
        if (share >= ENOUGH) {
          overlaps.add(new Overlap(share, a, b));
        }
      }
    }
    overlaps.sort(Comparator.comparingDouble(Overlap::share).reversed());
    List<Pair> pairs = new ArrayList<>();
    Set<Piece> used = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!used.contains(overlap.asked()) && !used.contains(overlap.found())) {
        used.add(overlap.asked());
        used.add(overlap.found());
        pairs.add(new Pair(overlap.asked(), overlap.found()));
      }
    }
    asked.stream().filter(p -> !used.contains(p)).forEach(p -> pairs.add(new Pair(p, null)));
    pieces.stream().filter(p -> !used.contains(p)).forEach(p -> pairs.add(new Pair(null, p)));
    return pairs;
  }

  private static void addPieces(
      List<Quote> quotes, boolean optional, int[] text, Set<Span> seen, List<Piece> pieces) {
    for (Quote quote : quotes) {
      for (Span span : quote.spans()) {
        int from = span.start();
        for (int i = from; i <= span.end(); i++) {
          if (i == span.end() || text[i] == '\n') {
            Span trimmed = trimmed(text, from, i);
            if (trimmed != null && seen.add(trimmed)) {
              pieces.add(new Piece(trimmed, quote, optional));
            }
            from = i + 1;
          }
        }
      }
    }
  }

  private static @Nullable Span trimmed(int[] text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text[start])) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text[end - 1])) {
      end--;
    }
    boolean that = end - start > 5 && new String(text, start, 5).equalsIgnoreCase("that ");
    return start == end ? null : new Span(that ? start + 5 : start, end);
  }

  private static double share(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return common <= 0 ? 0 : (double) common / all;
  }
}
