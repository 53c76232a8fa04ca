package onrecord.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.domain.Coding;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorModelTest extends TalksOnTheDesk {

  private static final String CLAIM = "Talks should go on";

  private InspectorModel model;

  @BeforeEach
  void openTheLibrary() {
    model = new InspectorModel(desk);
  }

  private Coding coding(String words) {
    return open.statement(words).statement().coding();
  }

  @Test
  void aStanceIsStoredAndPressedAgainTakenAway() {
    open.select("useful");
    model.nameClaim(CLAIM);

    model.press(Stance.SUPPORTS);
    open.tell();
    assertThat(coding("useful").stances())
        .extracting(StanceTag::claim, StanceTag::stance)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(CLAIM, Stance.SUPPORTS));
    assertThat(model.stance().get()).isEqualTo(Stance.SUPPORTS);

    model.press(Stance.SUPPORTS);
    open.tell();
    assertThat(coding("useful").stances()).isEmpty();
    assertThat(model.stance().get()).isNull();
  }

  @Test
  void aStanceWaitsUntilItsClaimIsNamed() {
    open.select("useful");

    assertThat(model.press(Stance.OPPOSES)).isFalse();
    assertThat(coding("useful").stances()).isEmpty();

    model.nameClaim(CLAIM);
    assertThat(coding("useful").stances())
        .extracting(StanceTag::stance)
        .containsExactly(Stance.OPPOSES);
  }

  @Test
  void theClaimStaysAtHandForTheNextStatement() {
    open.select("useful");
    model.nameClaim(CLAIM);
    model.press(Stance.SUPPORTS);

    open.select("happens");
    assertThat(model.claim().get()).isEqualTo(CLAIM);
    assertThat(model.stance().get()).isNull();

    model.press(Stance.UNCLEAR);
    assertThat(coding("happens").stances()).extracting(StanceTag::claim).containsExactly(CLAIM);
    assertThat(coding("useful").stances())
        .extracting(StanceTag::stance)
        .containsExactly(Stance.SUPPORTS);
  }

  @Test
  void aStatementOfOtherClaimsShowsOneOfThem() {
    open.select("useful");
    model.nameClaim("Another claim");
    model.press(Stance.NEUTRAL);
    open.select("happens");
    model.nameClaim(CLAIM);

    open.select("useful");

    assertThat(model.claim().get()).isEqualTo("Another claim");
    assertThat(model.stance().get()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void aNoteIsStoredWhenAnotherStatementIsSelectedMeanwhile() {
    open.select("useful");
    model.note().set("Compare with April.");

    open.select("happens");

    assertThat(coding("useful").note()).isEqualTo("Compare with April.");
    assertThat(coding("happens").note()).isEmpty();
    assertThat(model.note().get()).isEmpty();
  }

  @Test
  void aNoteThatIsBeingTypedIsNotOverwrittenByAChange() {
    open.select("useful");
    model.note().set("First");
    model.saveNote();
    model.note().set("First and sec");

    open.tell();
    assertThat(model.note().get()).isEqualTo("First and sec");

    model.saveNote();
    assertThat(coding("useful").note()).isEqualTo("First and sec");
  }

  @Test
  void codesAreAddedOnceAndTakenAway() {
    open.select("useful");
    model.addCode(" process ");
    model.addCode("Hanoi");
    model.addCode("process");
    open.tell();
    assertThat(model.codes().get()).containsExactlyInAnyOrder("process", "Hanoi");

    model.removeCode("Hanoi");
    open.tell();
    assertThat(coding("useful").codes()).containsExactly("process");
    assertThat(model.subject().get().codes()).contains("process");
  }

  @Test
  void undoTakesTheLastChangeBack() {
    open.select("useful");
    model.addCode("process");

    model.undo();
    open.tell();

    assertThat(model.codes().get()).isEmpty();
    assertThat(desk.message().get()).startsWith("Undone");
  }

  @Test
  void whatIsStoredIsSaid() {
    open.select("useful");

    assertThat(model.state().get()).isEqualTo("Saved · coder: me");
  }
}
