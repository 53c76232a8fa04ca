package onrecord.library;

import java.util.List;
import onrecord.domain.ArticleHit;

/**
 * A page of articles.
 *
 * @param hits the page
 * @param total all articles that match
 */
public record ArticlePage(List<ArticleHit> hits, long total) {}
