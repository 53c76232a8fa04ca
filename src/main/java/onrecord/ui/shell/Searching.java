package onrecord.ui.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.ui.kit.Desk;

/**
 * Keeps the desk's result in step with what is asked and with what the library holds; with nothing
 * selected it selects a first statement, so that the reader is never needlessly empty.
 */
final class Searching {

  private static final int PAGE = 50;

  private final Desk desk;
  private final BooleanSupplier selectsFirst;

  /**
   * Searches once {@link #begin} is called.
   *
   * @param selectsFirst whether the screen in front selects a first statement by itself
   */
  Searching(Desk desk, BooleanSupplier selectsFirst) {
    this.desk = desk;
    this.selectsFirst = selectsFirst;
  }

  /** Searches now and from now on whenever query or library change. */
  void begin() {
    desk.query().subscribe((before, now) -> search());
    desk.version().subscribe((before, now) -> search());
    search();
  }

  private void search() {
    Query query = desk.query().get();
    SearchRequest request = SearchRequest.firstPage(query, StatementOrder.NEWEST, PAGE);
    desk.jobs().latest("search", () -> desk.library().search(request), this::show, desk::report);
  }

  private void show(SearchResult result) {
    desk.result().set(result);
    if (desk.isNothingSelected() && !selectsFirst.getAsBoolean()) {
      firstWorthReading(result)
          .ifPresent(hit -> desk.select(hit.statement().articleId(), hit.statement().id()));
    }
  }

  private Optional<StatementHit> firstWorthReading(SearchResult result) {
    return result.hits().stream()
        .filter(hit -> desk.columns().stream().anyMatch(hit.statement().attribution()::isBy))
        .findFirst()
        .or(() -> result.hits().stream().findFirst());
  }
}
