package onrecord.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.domain.Statement;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionModelTest extends TalksOnTheDesk {

  private InspectorModel inspector;
  private CorrectionModel model;

  @BeforeEach
  void openTheLibrary() {
    inspector = new InspectorModel(desk);
    model = new CorrectionModel(desk, inspector.subject());
    open.select("useful");
    model.open().set(true);
  }

  private String speakerOf(String words) {
    return open.statement(words).statement().attribution().speaker().name();
  }

  @Test
  void allSpeakersAreOffered() {
    assertThat(model.speakers().get()).contains("Anna Berg", "Bruno Falk", "Hugh Bell");
  }

  @Test
  void theStatementsOfTheSameNameAreCorrectedWithIt() {
    assertThat(model.withSiblings().get()).isTrue();

    model.chooseSpeaker("Lee Nak Yon");

    assertThat(speakerOf("useful")).isEqualTo("Lee Nak Yon");
    assertThat(speakerOf("autumn")).isEqualTo("Lee Nak Yon");
    assertThat(speakerOf("happens")).isEqualTo("Bruno Falk");
    assertThat(model.open().get()).isFalse();
  }

  @Test
  void whatIsNoStatementTakesTheOthersByTheSameMentionWithItInOneStep() {
    long all = open.count().desk().result().get().total();

    model.rejectWithSiblings();
    open.tell();
    assertThat(desk.result().get().total()).isEqualTo(all - 2);

    desk.undo();
    open.tell();
    assertThat(desk.result().get().total()).isEqualTo(all);
  }

  @Test
  void theOthersStayWhenOnlyThisOneIsMeant() {
    model.withSiblings().set(false);

    model.chooseSpeaker("Lee Nak Yon");

    assertThat(speakerOf("useful")).isEqualTo("Lee Nak Yon");
    assertThat(speakerOf("autumn")).isEqualTo("Anna Berg");
  }

  @Test
  void aCorrectionCanBeWithdrawn() {
    model.chooseSpeaker("Lee Nak Yon");
    open.tell();
    assertThat(Reasons.inShort(inspector.subject().get().statement()))
        .isEqualTo("corrected by hand");

    model.withdraw();

    assertThat(speakerOf("useful")).isEqualTo("Anna Berg");
  }

  @Test
  void whatIsRejectedStaysInSightUntilAnotherIsSelected() {
    model.reject(true);
    open.tell();

    Statement rejected = inspector.subject().get().statement();
    assertThat(rejected.coding().rejected()).isTrue();

    model.reject(false);
    open.tell();
    assertThat(inspector.subject().get().statement().coding().rejected()).isFalse();
  }

  @Test
  void theReasonIsGivenInWords() {
    assertThat(Reasons.inShort(inspector.subject().get().statement()))
        .startsWith("“Anna Berg” + said · ");
  }
}
