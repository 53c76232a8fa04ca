package onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.domain.CodePoints;
import onrecord.domain.Span;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds where the words of a query stand in a text. Thread-safe. */
final class Highlighter {

  private static final int REMEMBERED = 16;

  private final Recent<String, Optional<Marker>> markers = new Recent<>(REMEMBERED);
  private final Preparer preparer = new Preparer();

  /** Lucene's highlighter, which would get a query ready anew for every text. */
  private static final class Preparer extends UnifiedHighlighter {

    /** Marks each word by itself, also where the text does not match the whole query. */
    Preparer() {
      super(
          UnifiedHighlighter.builderWithoutSearcher(new WordAnalyzer())
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withBreakIterator(WholeBreakIterator::new)
              .withWeightMatches(false)
              .withPassageRelevancyOverSpeed(false) // a text is one passage
              .withMaxNoHighlightPassages(0)
              .withFormatter(new Matches()));
    }

    Marker prepared(Query query) {
      return new Marker(getFieldHighlighter(Fields.TEXT, query, extractTerms(query), 1));
    }
  }

  /** Marks the words of one query, in one text at a time. */
  private record Marker(FieldHighlighter highlighter) {

    /** The matches in UTF-16 units. */
    synchronized List<?> mark(String text) throws IOException {
      return highlighter.highlightFieldForDoc(null, -1, text) instanceof List<?> spans
          ? spans
          : List.of();
    }
  }

  /** The matches in UTF-16 units. */
  private static final class Matches extends PassageFormatter {

    @Override
    public List<Span> format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      return spans;
    }
  }

  /** Spans in code points, in order and without overlap. */
  List<Span> highlights(String words, String text) throws IOException {
    Optional<Marker> marker = marker(words);
    if (marker.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    CodePoints points = CodePoints.of(text);
    return merged(
        marker.get().mark(text).stream()
            .map(Span.class::cast)
            .map(span -> points.toSpan(span.start(), span.end()))
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  private Optional<Marker> marker(String words) throws IOException {
    return markers.get(
        words,
        () ->
            Optional.ofNullable(
                    QueryReader.read(
                            words, Scope.SHOWN_TEXT, (operand, scope) -> new MatchNoDocsQuery())
                        .query())
                .map(preparer::prepared));
  }

  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && merged.getLast().end() > span.start()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
