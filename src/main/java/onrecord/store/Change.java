package onrecord.store;

/**
 * That an article was added, changed or removed.
 *
 * @param number of the transaction that did it last; later ones have higher numbers
 * @param articleId the article; one that the store no longer has was removed
 */
public record Change(long number, long articleId) {}
