package onrecord.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * What one search found: keys for a page, and the counts around it.
 *
 * @param hits the page
 * @param total all statements that match; exact
 * @param articles all articles that these stand in; exact
 * @param facets the facets asked for, values with the largest count first; chosen values are always
 *     among them; a facet with very many values gives the largest only
 * @param months statements by month under all filters but the days, oldest first, without empty
 *     months; empty when no facet was asked for
 * @param undated statements of undated articles that match when the days do not matter; 0 when no
 *     facet was asked for
 * @param problem one sentence on what in the words could not be understood, and where; null when
 *     all was
 * @param nanos how long the search took
 */
public record Found(
    List<FoundStatement> hits,
    long total,
    long articles,
    Map<Facet, List<FacetCount>> facets,
    SortedMap<YearMonth, Long> months,
    long undated,
    @Nullable String problem,
    long nanos) {

  public Found {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
