package onrecord.domain;

import java.util.Set;

/**
 * One page of one result.
 *
 * @param query what is asked
 * @param order how it is sorted
 * @param offset how many hits to skip
 * @param limit how many hits to give at most; 0 asks for the counts only
 * @param facets which facets to count; empty where only the page matters
 */
public record SearchRequest(
    Query query, StatementOrder order, int offset, int limit, Set<Facet> facets) {

  public SearchRequest {
    facets = Set.copyOf(facets);
  }

  /** The first hits with every facet counted. */
  public static SearchRequest firstPage(Query query, StatementOrder order, int limit) {
    return new SearchRequest(query, order, 0, limit, Set.of(Facet.values()));
  }

  /** A later page, without facets. */
  public static SearchRequest page(Query query, StatementOrder order, int offset, int limit) {
    return new SearchRequest(query, order, offset, limit, Set.of());
  }
}
