package onrecord.ui.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import onrecord.library.Library;

/**
 * Chooses how a comparison is aligned as long as nobody has: as finely as speakers still stand side
 * by side, because a first view of empty columns says nothing.
 */
public final class FirstAlignment {

  /** So many rows are in sight at first. */
  private static final int ROWS = 3;

  /** Enough of the newest statements to fill the first rows. */
  private static final int STATEMENTS = 500;

  private static final List<Alignment> FINEST_FIRST =
      List.of(Alignment.DAY, Alignment.WEEK, Alignment.MONTH, Alignment.TOPIC);

  private FirstAlignment() {}

  /** The alignment for a library that is seen for the first time. Blocks; any thread. */
  public static Alignment of(Library library, Query query) {
    SearchRequest count =
        new SearchRequest(query, StatementOrder.NEWEST, 0, 0, Set.of(Facet.SPEAKER));
    List<FacetCount> speakers =
        library.search(count).facets().getOrDefault(Facet.SPEAKER, List.of());
    List<String> columns = Columns.ofResult(List.of(), speakers);
    return of(alignment -> library.compare(query, columns, alignment, STATEMENTS));
  }

  /** The finest alignment that fills half of the cells of its first rows; by day when none does. */
  static Alignment of(Function<Alignment, Comparison> comparison) {
    return FINEST_FIRST.stream()
        .filter(alignment -> isHalfFull(comparison.apply(alignment)))
        .findFirst()
        .orElse(Alignment.DAY);
  }

  private static boolean isHalfFull(Comparison comparison) {
    List<Boolean> filled =
        comparison.rows().stream()
            .limit(ROWS)
            .flatMap(row -> row.cells().stream())
            .map(cell -> !cell.isEmpty())
            .toList();
    return 2 * filled.stream().filter(is -> is).count() >= filled.size();
  }
}
