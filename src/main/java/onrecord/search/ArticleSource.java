package onrecord.search;

import java.util.List;
import java.util.Map;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Speaker;

/** Tells the index what articles are to be put into it. Asked by several threads at once. */
public interface ArticleSource {

  /**
   * Articles as they are.
   *
   * @param articles those that exist, in any order
   * @param speakers by key, at least those of the statements; a missing one is indexed by its
   *     canonical name only
   */
  record Told(List<MarkedArticle> articles, Map<Long, Speaker> speakers) {}

  /** These articles as they are now. */
  Told articles(List<Long> ids);
}
