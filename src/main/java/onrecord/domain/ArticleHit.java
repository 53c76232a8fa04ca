package onrecord.domain;

/**
 * A found article, without its text.
 *
 * @param id the article
 * @param details title, date, source
 * @param statements how many statements of it match the query
 * @param speakers how many speakers these have
 */
public record ArticleHit(long id, ArticleDetails details, int statements, int speakers) {}
