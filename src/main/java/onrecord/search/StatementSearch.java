package onrecord.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import onrecord.domain.SearchRequest;

/** Answers one request for statements. */
final class StatementSearch {

  private final Snapshot snapshot;
  private final Rules rules;

  StatementSearch(Snapshot snapshot, Rules rules) {
    this.snapshot = snapshot;
    this.rules = rules;
  }

  /** Finds the page and counts around it. */
  Found search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    Result result = snapshot.result(request.query(), rules);
    long[] page = Ranking.page(result, request.order(), request.offset(), request.limit());
    FacetCounter counter = new FacetCounter(result, request.query());
    boolean counts = !request.facets().isEmpty();
    SortedMap<YearMonth, Long> months = counts ? counter.months() : new TreeMap<>();
    return new Found(
        new TopicTags(snapshot, rules.topics()).found(page),
        result.found().cardinality(),
        result.tally().articles(),
        counter.count(request.facets()),
        Collections.unmodifiableSortedMap(months),
        counts ? counter.undated() : 0,
        result.reading().problem(),
        System.nanoTime() - start);
  }
}
