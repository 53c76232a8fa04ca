package onrecord.store;

/**
 * How much the store holds.
 *
 * @param articles all articles
 * @param speakers all speakers with a statement that nobody rejected
 */
public record Counts(long articles, long speakers) {}
