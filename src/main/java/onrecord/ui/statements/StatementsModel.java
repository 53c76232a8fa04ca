package onrecord.ui.statements;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.PagedResult;

/** What the table of statements shows and has selected. JavaFX thread only. */
final class StatementsModel {

  /** What the rows answer. */
  private record Question(Query query, StatementOrder order) {}

  private final Desk desk;
  private final ObjectProperty<StatementOrder> order =
      new SimpleObjectProperty<>(StatementOrder.NEWEST);
  private final PagedResult<Question, StatementHit> result;
  private final ReadOnlyBooleanWrapper allSelected = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper emptySentence = new ReadOnlyStringWrapper("");

  StatementsModel(Desk desk) {
    this.desk = desk;
    result = new PagedResult<>(desk, "statements", this::fetch);
    desk.query().subscribe(query -> ask());
    order.subscribe(newOrder -> ask());
    result.rows().subscribe(this::presented);
  }

  /** How the rows are sorted; by the engine, never here. */
  ObjectProperty<StatementOrder> order() {
    return order;
  }

  /** The rows; another list for every query and order. */
  ReadOnlyObjectProperty<PagedList<StatementHit>> rows() {
    return result.rows();
  }

  /** Whether the researcher has selected the whole result, which is a query and not its rows. */
  ReadOnlyBooleanProperty allSelected() {
    return allSelected.getReadOnlyProperty();
  }

  /** The helpful sentence where there is no row; empty when there are some. */
  ReadOnlyStringProperty emptySentence() {
    return emptySentence.getReadOnlyProperty();
  }

  /** The rows come into sight or go out of it. */
  void setShown(boolean shown) {
    result.setShown(shown);
  }

  /** Selects the whole result as a query, or no longer. */
  void selectAll(boolean all) {
    allSelected.set(all && !rows().get().isEmpty());
  }

  /** Shows a statement in reader and inspector, when it is not there already. */
  void select(StatementHit hit) {
    if (!Objects.equals(desk.selectedStatement().get(), hit.statement().id())) {
      desk.select(hit.statement().articleId(), hit.statement().id());
    }
  }

  /** Hands the keyboard to the reader. */
  void read() {
    desk.requestReader();
  }

  private void ask() {
    result.ask(new Question(desk.query().get(), order.get()));
  }

  private PagedResult.Page<StatementHit> fetch(Question question, int offset, int limit) {
    SearchResult found =
        desk.library().search(SearchRequest.page(question.query, question.order, offset, limit));
    return new PagedResult.Page<>(found.hits(), found.total());
  }

  private void presented(PagedList<StatementHit> rows) {
    allSelected.set(false);
    emptySentence.set(
        rows.isEmpty()
            ? result.answered().map(question -> sentenceFor(question.query)).orElse("")
            : "");
  }

  private static String sentenceFor(Query query) {
    return query.isOpen()
        ? "Import articles to see every statement in them."
        : "No statement matches: take a filter away or search for other words.";
  }
}
