package onrecord.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the researcher asks for: words, chosen facet values and a range of days.
 *
 * @param words in the query language of the search field; blank asks for everything
 * @param chosen values by facet: any of one facet's values, all of the facets
 * @param from first day, or null
 * @param to last day, or null
 * @param groupReprints whether a statement that several reprints carry counts once
 */
public record Query(
    String words,
    Map<Facet, Set<String>> chosen,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean groupReprints) {

  /** Everything in the library. */
  public static final Query ALL = new Query("", Map.of(), null, null, true);

  public Query {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    chosen = java.util.Collections.unmodifiableMap(copy);
  }

  /** The chosen values of one facet, empty when it is open. */
  public Set<String> valuesOf(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** The same with other words. */
  public Query withWords(String newWords) {
    return new Query(newWords, chosen, from, to, groupReprints);
  }

  /** The same with other values of one facet; none opens the facet. */
  public Query with(Facet facet, Collection<String> values) {
    Map<Facet, Set<String>> changed = new HashMap<>(chosen);
    changed.put(facet, Set.copyOf(values));
    return new Query(words, changed, from, to, groupReprints);
  }

  /** The same between other days; null leaves a side open. */
  public Query between(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    return new Query(words, chosen, newFrom, newTo, groupReprints);
  }

  /** The same with reprints grouped or not. */
  public Query groupingReprints(boolean group) {
    return new Query(words, chosen, from, to, group);
  }

  /** Whether nothing narrows the result. */
  public boolean isOpen() {
    return words.isBlank() && chosen.isEmpty() && from == null && to == null;
  }
}
