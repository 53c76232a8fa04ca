package onrecord.search;

/**
 * How much the index holds.
 *
 * @param articles articles
 * @param statements statements that count
 */
public record IndexCounts(long articles, long statements) {}
