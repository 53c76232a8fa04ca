package onrecord.search;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.StatementOrder;
import org.jspecify.annotations.Nullable;

/**
 * All statements that match one query in one snapshot, in sets that are combined as the counts need
 * them. Thread-safe: what is made later is made under its lock.
 */
final class Result {

  private final Snapshot snapshot;
  private final Rules rules;
  private final Query query;
  private final QueryReader.Reading reading;
  private final DocSet words;
  private final Map<Facet, DocSet> filters = new EnumMap<>(Facet.class);
  private final @Nullable DocSet days;
  private final DocSet found;
  private final Map<Facet, DocSet> siblings = new EnumMap<>(Facet.class);
  private @Nullable ArticleTally tallyOnAnyDay;
  private @Nullable ArticleTally tally;
  private SoftReference<Ranking> ranking = new SoftReference<>(null);

  /** Finds what matches. */
  Result(Snapshot snapshot, Rules rules, Query query) throws IOException {
    this.snapshot = snapshot;
    this.rules = rules;
    this.query = query;
    this.reading = QueryReader.read(query.words(), Scope.STATEMENTS, rules.topics()::named);
    this.words =
        reading.query() == null ? snapshot.statements() : snapshot.statementsWith(reading.query());
    for (Map.Entry<Facet, Set<String>> chosen : query.chosen().entrySet()) {
      filters.put(chosen.getKey(), filter(chosen.getKey(), chosen.getValue()));
    }
    if (query.valuesOf(Facet.STANDING).isEmpty() && suggestions().cardinality() > 0) {
      filters.put(Facet.STANDING, snapshot.statements().andNot(suggestions()));
    }
    boolean anyDay = query.from() == null && query.to() == null;
    this.days = anyDay ? null : snapshot.statementsIn(DayQueries.between(query.from(), query.to()));
    this.found = combined(null, true);
  }

  /** The statements that wait for a look, deleted ones included. Not to be changed. */
  DocSet suggestions() throws IOException {
    return snapshot.remembered(rules.suggestions().query());
  }

  private DocSet filter(Facet facet, Set<String> values) throws IOException {
    FacetFilters facetFilters = new FacetFilters(rules);
    return switch (facet) {
      case SOURCE, MONTH -> snapshot.statementsIn(facetFilters.inArticles(facet, values));
      default -> snapshot.matching(facetFilters.inStatements(facet, values));
    };
  }

  private DocSet combined(@Nullable Facet leftOut, boolean withDays) throws IOException {
    DocSet set = words.copy();
    filters.forEach(
        (facet, filter) -> {
          if (facet != leftOut) {
            set.and(filter);
          }
        });
    if (withDays && days != null) {
      set.and(days);
    }
    if (query.groupReprints()) {
      snapshot.reprints().collapse(set);
    }
    return set;
  }

  /** The state of the index that this is the result in. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** What was asked for. */
  Query query() {
    return query;
  }

  /** The topics that this was searched with. */
  Topics topics() {
    return rules.topics();
  }

  /** What was read of the words. */
  QueryReader.Reading reading() {
    return reading;
  }

  /** The statements under all filters. Not to be changed. */
  DocSet found() {
    return found;
  }

  /** The statements under all filters but those of this facet. Not to be changed. */
  synchronized DocSet withSiblings(Facet facet) throws IOException {
    if (!filters.containsKey(facet)) {
      return found;
    }
    DocSet known = siblings.get(facet);
    if (known == null) {
      known = combined(facet, true);
      siblings.put(facet, known);
    }
    return known;
  }

  /** What is counted by article under all filters but the days. */
  synchronized ArticleTally tallyOnAnyDay() throws IOException {
    if (days == null) {
      return tally();
    }
    if (tallyOnAnyDay == null) {
      tallyOnAnyDay = ArticleTally.of(snapshot, combined(null, false));
    }
    return tallyOnAnyDay;
  }

  /** What is counted by article. */
  synchronized ArticleTally tally() throws IOException {
    if (tally == null) {
      tally = ArticleTally.of(snapshot, found);
    }
    return tally;
  }

  /** The statements in an order; the last order asked for is remembered while memory allows. */
  synchronized Ranking ranking(StatementOrder order) throws IOException {
    Ranking known = ranking.get();
    if (known == null || known.order() != order) {
      known = Ranking.of(this, order);
      ranking = new SoftReference<>(known);
    }
    return known;
  }
}
