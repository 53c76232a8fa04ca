package onrecord.store;

/**
 * How much the store holds.
 *
 * @param articles all articles
 * @param statements all statements that nobody rejected
 * @param speakers all speakers with such a statement
 */
public record Counts(long articles, long statements, long speakers) {}
