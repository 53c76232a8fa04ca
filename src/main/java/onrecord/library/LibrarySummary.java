package onrecord.library;

/**
 * How much a library holds.
 *
 * @param name its name
 * @param articles all articles
 * @param statements all statements that nobody rejected
 * @param speakers all speakers with a statement
 */
public record LibrarySummary(String name, long articles, long statements, long speakers) {}
