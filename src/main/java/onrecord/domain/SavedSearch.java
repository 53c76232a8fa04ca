package onrecord.domain;

/**
 * A search that the researcher keeps under a name.
 *
 * @param name unique in the library
 * @param query words, facets and dates
 */
public record SavedSearch(String name, Query query) {}
