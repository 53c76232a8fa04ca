package onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onrecord.domain.KeptApart;
import onrecord.domain.MarkedArticle;
import onrecord.domain.SavedSearch;
import onrecord.domain.Speaker;
import onrecord.domain.Topic;

/**
 * All that a store shows to the outside. Claims are compared as a set, because taking a stance back
 * is a use of its claim too.
 */
record Dump(
    List<MarkedArticle> articles,
    List<Speaker> speakers,
    List<KeptApart> apart,
    List<Topic> topics,
    List<SavedSearch> searches,
    Set<String> claims,
    List<String> codes,
    Counts counts) {

  static Dump of(Store store) {
    List<MarkedArticle> articles = new ArrayList<>();
    store.forEachArticle(100, articles::addAll);
    return new Dump(
        articles,
        store.speakers(),
        store.keptApart(),
        store.topics(),
        store.savedSearches(),
        new TreeSet<>(store.claims()),
        store.codes(),
        store.counts());
  }
}
