package onrecord.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.identity.LikelyMerge;
import onrecord.domain.identity.LikelyPair;
import onrecord.domain.identity.LikelyPairs;

/** Asks the articles about speakers whose names are alike. For one search. */
final class LikelyMerges {

  /** Looking a pair up costs time, so only the likeliest pairs are, this many for one wanted. */
  private static final int LOOKED_UP = 4;

  private final Speakers speakers;
  private final Map<Long, Set<Long>> apart;
  private final Map<Long, Set<Long>> articles = new HashMap<>();

  LikelyMerges(Sql sql) {
    speakers = new Speakers(sql);
    apart = new KeptApartNames(sql).byRoot();
  }

  List<LikelyMerge> best(int most) {
    return LikelyPairs.among(speakers.all()).stream()
        .filter(pair -> !isDecided(pair))
        .limit((long) most * LOOKED_UP)
        .flatMap(pair -> pair.merge(company(pair)).stream())
        .sorted(
            Comparator.comparingDouble(LikelyMerge::score)
                .thenComparing(merge -> merge.merged().statements())
                .reversed())
        .limit(most)
        .toList();
  }

  private boolean isDecided(LikelyPair pair) {
    return apart.getOrDefault(pair.kept().ref().id(), Set.of()).contains(pair.merged().ref().id());
  }

  private LikelyPair.Company company(LikelyPair pair) {
    Set<Long> kept = articlesOf(pair.kept().ref().id());
    Set<Long> merged = articlesOf(pair.merged().ref().id());
    Set<Long> fewer = kept.size() < merged.size() ? kept : merged;
    Set<Long> more = fewer == kept ? merged : kept;
    return new LikelyPair.Company(
        kept.size(), merged.size(), fewer.stream().filter(more::contains).count());
  }

  private Set<Long> articlesOf(long rootId) {
    return articles.computeIfAbsent(rootId, id -> new HashSet<>(speakers.articlesOf(id)));
  }
}
