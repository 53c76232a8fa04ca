package onrecord.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.Query;
import onrecord.domain.Standing;
import onrecord.ui.kit.Wording;

/**
 * One active filter.
 *
 * @param kind what it narrows, in lower case
 * @param text what is on the chip
 * @param without the query once the chip is removed
 */
record Chip(String kind, String text, Query without) {

  /** The active filters of a query: facet by facet in the order of the left side, days last. */
  static List<Chip> of(Query query, List<String> columns) {
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : ordered(query.valuesOf(facet), columns)) {
        Set<String> rest = new HashSet<>(query.valuesOf(facet));
        rest.remove(value);
        chips.add(
            new Chip(
                facet.name().toLowerCase(Locale.ROOT),
                wording(facet, value),
                query.with(facet, rest)));
      }
    }
    if (query.from() != null || query.to() != null) {
      chips.add(
          new Chip("date", Wording.range(query.from(), query.to()), query.between(null, null)));
    }
    return chips;
  }

  /** The query without any filter; its words stay. */
  static Query cleared(Query query) {
    return Query.ALL.withWords(query.words()).groupingReprints(query.groupReprints());
  }

  private static List<String> ordered(Set<String> values, List<String> columns) {
    List<String> ordered = new ArrayList<>(columns);
    ordered.retainAll(values);
    values.stream().sorted().filter(value -> !ordered.contains(value)).forEach(ordered::add);
    return ordered;
  }

  private static String wording(Facet facet, String value) {
    return switch (facet) {
      case KIND -> Wording.kind(Kind.ofLabel(value));
      case STANDING -> Wording.standing(Standing.ofLabel(value));
      default -> value;
    };
  }
}
