package onrecord.domain;

/**
 * How many statements have one value of a facet.
 *
 * @param value the facet's value
 * @param count statements with it, under all filters of the query but this facet's own
 */
public record FacetCount(String value, long count) {

  /** A result gives so many values of a facet at most, those with most statements. */
  public static final int MOST_VALUES = 1000;
}
