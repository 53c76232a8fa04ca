package onrecord.domain;

/**
 * A named query: a statement has the topic when it matches, or when its article was imported with
 * the name.
 *
 * @param name unique in the library, case kept
 * @param query in the query language of the search field
 */
public record Topic(String name, String query) {}
