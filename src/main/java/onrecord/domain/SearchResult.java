package onrecord.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A page of statements with the counts around it.
 *
 * @param hits the page
 * @param total all statements that match; exact
 * @param articles all articles that these stand in; exact
 * @param facets counts by facet, largest first; a chosen facet keeps showing its siblings
 * @param months statements by month for the histogram, under all filters but the days, oldest
 *     first, without empty months
 * @param undated statements of undated articles that match
 * @param problem one sentence on what in the words could not be understood, and where; null when
 *     all was
 * @param nanos how long the search took
 */
public record SearchResult(
    List<StatementHit> hits,
    long total,
    long articles,
    Map<Facet, List<FacetCount>> facets,
    SortedMap<YearMonth, Long> months,
    long undated,
    @Nullable String problem,
    long nanos) {

  /** The values of a facet, those with most statements first; empty when it was not asked for. */
  public List<FacetCount> counts(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /** Whether a facet may have more values than the result gives. */
  public boolean isCut(Facet facet) {
    return counts(facet).size() >= FacetCount.MOST_VALUES;
  }

  /** How many statements have this value of a facet; none when it was not asked for. */
  public long count(Facet facet, String value) {
    return counts(facet).stream()
        .filter(count -> count.value().equals(value))
        .mapToLong(FacetCount::count)
        .sum();
  }
}
