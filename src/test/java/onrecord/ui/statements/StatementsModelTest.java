package onrecord.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.Edit;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementsModelTest extends TalksOnTheDesk {

  private StatementsModel model;

  @BeforeEach
  void openTheLibrary() {
    model = new StatementsModel(desk);
    model.setShown(true);
  }

  private List<String> speakers() {
    return model.rows().get().stream()
        .map(row -> row.value().get())
        .map(hit -> hit.statement().attribution().speaker().name())
        .toList();
  }

  @Test
  void thereIsARowForEveryStatementNewestFirst() {
    assertThat(speakers()).hasSize(4).endsWith("Hugh Bell");
  }

  @Test
  void theEngineSorts() {
    model.order().set(StatementOrder.OLDEST);
    assertThat(speakers()).startsWith("Hugh Bell");

    model.order().set(StatementOrder.SPEAKER);
    assertThat(speakers()).isSorted();
  }

  @Test
  void anEditChangesTheRowsWhereTheyStand() {
    PagedList<StatementHit> rows = model.rows().get();
    desk.apply(new Edit.SetNote(open.statement("useful").statement().id(), "Look again."));

    open.tell();

    assertThat(model.rows().get()).isSameAs(rows);
    assertThat(rows.stream().map(row -> row.value().get().statement().coding().note()))
        .contains("Look again.");
  }

  @Test
  void anotherNumberOfRowsMakesAnotherList() {
    PagedList<StatementHit> rows = model.rows().get();
    desk.apply(new Edit.SetRejected(open.statement("useful").statement().id(), true));

    open.tell();

    assertThat(model.rows().get()).isNotSameAs(rows).hasSize(3);
  }

  @Test
  void theWholeResultIsSelectedAsAQueryUntilItChanges() {
    model.selectAll(true);
    assertThat(model.allSelected().get()).isTrue();

    open.search("talks");
    assertThat(model.allSelected().get()).isFalse();
  }

  @Test
  void anEmptyResultSaysWhatHelps() {
    open.search("nobodysaidthis");

    assertThat(model.rows().get()).isEmpty();
    assertThat(model.emptySentence().get()).contains("take a filter away");
  }
}
