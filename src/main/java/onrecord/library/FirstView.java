package onrecord.library;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Finding;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;

/**
 * What a comparison shows as long as nobody has chosen: the speakers with most statements, aligned
 * as finely as they still stand side by side, because a first view of empty columns says nothing.
 *
 * @param columns canonical names, those with most statements first
 * @param alignment how their statements are aligned
 */
public record FirstView(List<String> columns, Alignment alignment) {

  private static final int COLUMNS = 4;

  /** So many rows are in sight at first. */
  private static final int ROWS = 3;

  /** Enough of the newest statements to fill the first rows. */
  private static final int STATEMENTS = 500;

  private static final List<Alignment> SHORTEST_FIRST =
      List.of(Alignment.DAY, Alignment.WEEK, Alignment.MONTH);

  public FirstView {
    columns = List.copyOf(columns);
  }

  /** The first view of what matches. Blocks; any thread. */
  public static FirstView of(Library library, Query query) {
    return of(library, query, columnsOf(library, query));
  }

  /** The first view of chosen speakers. Blocks; any thread. */
  public static FirstView of(Library library, Query query, List<String> columns) {
    return new FirstView(
        columns, alignmentOf(by -> library.compare(query, columns, by, STATEMENTS)));
  }

  /** The speakers with most statements that match. Blocks; any thread. */
  public static List<String> columnsOf(Library library, Query query) {
    SearchRequest count =
        new SearchRequest(query, StatementOrder.NEWEST, 0, 0, Set.of(Facet.SPEAKER));
    return columnsOf(library.search(count).counts(Facet.SPEAKER));
  }

  /**
   * The speakers with most statements, without those whom nobody names.
   *
   * @param counts speakers of a result, those with most statements first
   */
  public static List<String> columnsOf(List<FacetCount> counts) {
    return counts.stream()
        .filter(count -> count.count() > 0)
        .map(FacetCount::value)
        .filter(name -> !name.equals(Finding.UNKNOWN_SPEAKER))
        .limit(COLUMNS)
        .toList();
  }

  /**
   * The shortest period that fills half of the cells of its first rows, else what comes nearest.
   */
  private static Alignment alignmentOf(Function<Alignment, Comparison> comparison) {
    return SHORTEST_FIRST.stream()
        .filter(period -> isHalfFull(comparison.apply(period)))
        .findFirst()
        .orElseGet(() -> byTopicOrMonth(comparison.apply(Alignment.TOPIC)));
  }

  /** By topic where the statements have any; one row of everything would compare nothing. */
  private static Alignment byTopicOrMonth(Comparison byTopic) {
    boolean hasTopics = byTopic.rows().stream().anyMatch(row -> !row.key().isEmpty());
    return hasTopics && isHalfFull(byTopic) ? Alignment.TOPIC : Alignment.MONTH;
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
