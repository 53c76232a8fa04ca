package onrecord.library;

/**
 * How much a library holds.
 *
 * @param name its name
 * @param articles all articles
 * @param statements all statements that count, each once however many outlets printed it
 * @param suggestions how many more wait for a look
 * @param speakers all speakers with a statement
 */
public record LibrarySummary(
    String name, long articles, long statements, long suggestions, long speakers) {}
