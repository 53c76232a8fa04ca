package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.domain.Edit;
import onrecord.library.EditHistory.Step;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

  private static final Edit FORTH = new Edit.SetNote(1, "new");
  private static final Edit BACK = new Edit.SetNote(1, "old");

  private final EditHistory history = new EditHistory();

  @Test
  void theLastStepIsTakenBackFirst() {
    history.did("first", BACK);
    history.did("second", BACK);

    assertThat(history.takeUndo()).map(Step::label).contains("second");
    assertThat(history.takeUndo()).map(Step::label).contains("first");
    assertThat(history.takeUndo()).isEmpty();
  }

  @Test
  void whatWasTakenBackCanBeDoneAgain() {
    history.did("note", BACK);
    history.takeUndo().ifPresent(step -> history.undid(step.label(), FORTH));

    assertThat(history.takeRedo()).contains(new Step("note", FORTH));
    assertThat(history.takeRedo()).isEmpty();
  }

  @Test
  void aNewEditForgetsWhatCouldBeDoneAgain() {
    history.undid("undone", FORTH);

    history.did("other", BACK);

    assertThat(history.takeRedo()).isEmpty();
  }

  @Test
  void theOldestStepsAreForgotten() {
    for (int i = 0; i <= 1_000; i++) {
      history.did("step " + i, BACK);
    }
    Step last = new Step("", BACK);
    for (var step = history.takeUndo(); step.isPresent(); step = history.takeUndo()) {
      last = step.get();
    }

    assertThat(last.label()).isEqualTo("step 1");
  }
}
