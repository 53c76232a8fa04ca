package onrecord.ui.facets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.domain.FacetCount;
import onrecord.domain.SpeakerKey;

/**
 * One value that a result can be narrowed to.
 *
 * @param value the facet's value
 * @param count statements with it
 * @param chosen whether the query asks for it
 */
record FacetRow(String value, long count, boolean chosen) {

  /**
   * The rows of a facet: chosen values first, in {@code order} where it names them, then the others
   * as counted.
   *
   * @param typed keeps only values that contain it, whatever case and accents; chosen ones stay
   * @param limit how many rows at most; chosen ones count, but none of them is left out
   */
  static List<FacetRow> of(
      List<FacetCount> counts, Set<String> chosen, List<String> order, String typed, int limit) {
    Map<String, Long> countOf = new HashMap<>();
    counts.forEach(count -> countOf.put(count.value(), count.count()));
    Stream<String> first =
        Stream.of(order.stream(), counts.stream().map(FacetCount::value), chosen.stream().sorted())
            .flatMap(values -> values)
            .filter(chosen::contains)
            .distinct();
    List<FacetRow> rows =
        new ArrayList<>(
            first
                .map(value -> new FacetRow(value, countOf.getOrDefault(value, 0L), true))
                .toList());
    String wanted = SpeakerKey.of(typed);
    for (FacetCount count : counts) {
      if (rows.size() >= limit) {
        break;
      }
      if (!chosen.contains(count.value()) && SpeakerKey.of(count.value()).contains(wanted)) {
        rows.add(new FacetRow(count.value(), count.count(), false));
      }
    }
    return rows;
  }
}
