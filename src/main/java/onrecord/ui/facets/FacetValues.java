package onrecord.ui.facets;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet that a list shows: those that the result gives, and when something is typed
 * and the result gives only the largest, those that the library finds by it. JavaFX thread only.
 */
final class FacetValues {

  private final Desk desk;
  private final Facet facet;
  private final String slot;
  private final ReadOnlyObjectWrapper<List<FacetCount>> counts =
      new ReadOnlyObjectWrapper<>(List.of());
  private String typed = "";

  /**
   * @param list names the list, which has one question to the library under way at a time
   */
  FacetValues(Desk desk, Facet facet, String list) {
    this.desk = desk;
    this.facet = facet;
    this.slot = list + " of " + facet;
    follow();
  }

  /** Those with most statements first. Lists keep of them what holds the typed words. */
  ReadOnlyObjectProperty<List<FacetCount>> counts() {
    return counts.getReadOnlyProperty();
  }

  String typed() {
    return typed;
  }

  /** Whether there may be more values than the result gives. */
  boolean isCut() {
    @Nullable SearchResult result = desk.result().get();
    return result != null && result.isCut(facet);
  }

  /** Takes over what was typed. */
  void narrow(String text) {
    typed = text;
    follow();
  }

  /** Takes over the desk's result. */
  void follow() {
    @Nullable SearchResult result = desk.result().get();
    if (isCut() && !typed.isBlank()) {
      ask(desk.query().get(), typed);
    } else {
      counts.set(result == null ? List.of() : result.counts(facet));
    }
  }

  private void ask(Query query, String part) {
    desk.jobs()
        .latest(
            slot,
            () -> desk.library().facetCounts(query, facet, part),
            found -> show(found, query, part),
            desk::report);
  }

  private void show(List<FacetCount> found, Query query, String part) {
    if (part.equals(typed) && query.equals(desk.query().get())) {
      counts.set(found);
    }
  }
}
