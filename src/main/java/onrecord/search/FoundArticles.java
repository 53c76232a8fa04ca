package onrecord.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of found articles, newest first.
 *
 * @param hits the page
 * @param total all articles that match; exact
 * @param problem one sentence on what in the words could not be understood, and where; null when
 *     all was
 */
public record FoundArticles(List<FoundArticle> hits, long total, @Nullable String problem) {

  public FoundArticles {
    hits = List.copyOf(hits);
  }

  /**
   * One article of a page.
   *
   * @param id the article
   * @param statements how many of its statements match, 0 when only its text does
   * @param speakers how many speakers these have
   */
  public record FoundArticle(long id, int statements, int speakers) {}
}
