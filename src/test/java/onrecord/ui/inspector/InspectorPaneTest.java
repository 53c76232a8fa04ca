package onrecord.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import onrecord.domain.Coding;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.ShownDesk;
import onrecord.ui.reader.ReaderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class InspectorPaneTest {

  @TempDir Path folder;
  private ShownDesk shown;
  private Desk desk;

  @BeforeEach
  void openTheWindow() throws Exception {
    shown = new ShownDesk(folder);
    desk = shown.open().desk();
    shown.show(() -> List.of(new InspectorPane(desk)));
    shown.act(() -> shown.open().select("useful"));
  }

  @AfterEach
  void close() {
    shown.close();
  }

  private Coding coding(String words) {
    return shown.open().statement(words).statement().coding();
  }

  private static Node named(FxRobot robot, String accessibleText) {
    return robot.lookup((Node node) -> accessibleText.equals(node.getAccessibleText())).query();
  }

  @Test
  void aStanceIsGivenByItsKeyOnceTheClaimIsNamed(FxRobot robot) {
    shown.focus(named(robot, "Claim"));
    robot.write("Talk on").push(KeyCode.ENTER);
    shown.fire(named(robot, "Unclear, key 4"));
    assertThat(coding("useful").stances())
        .extracting(StanceTag::stance)
        .containsExactly(Stance.UNCLEAR);

    robot.push(KeyCode.DIGIT1);
    shown.settle();
    assertThat(coding("useful").stances())
        .extracting(StanceTag::stance)
        .containsExactly(Stance.SUPPORTS);

    robot.push(KeyCode.DIGIT1);
    shown.settle();
    assertThat(coding("useful").stances()).isEmpty();
  }

  @Test
  void figuresInANoteAreFiguresAndTheNoteIsSavedAsItIsTyped(FxRobot robot) throws Exception {
    shown.focus(named(robot, "Claim"));
    robot.write("Talk on").push(KeyCode.ENTER);
    TextArea note = robot.lookup(".text-area").queryAs(TextArea.class);
    shown.focus(note);
    robot.write("See page 12");
    shown.until("the note is stored", () -> coding("useful").note().equals("See page 12"));

    assertThat(coding("useful").stances()).isEmpty();
    assertThat(note.getText()).isEqualTo("See page 12");
    assertThat(note.isFocused()).isTrue();
  }

  @Test
  void codesAreTypedAndTakenAwayAgain(FxRobot robot) {
    shown.focus(named(robot, "Add a code"));
    robot.write("process").push(KeyCode.ENTER).write("Hanoi").push(KeyCode.ENTER);
    shown.settle();
    assertThat(coding("useful").codes()).containsExactlyInAnyOrder("process", "Hanoi");

    shown.fire(named(robot, "Remove code Hanoi"));
    assertThat(coding("useful").codes()).containsExactly("process");
  }

  @Test
  void aWrongSpeakerIsPutRight(FxRobot robot) {
    shown.fire(named(robot, "Not right? Correct the speaker"));
    robot.write("bell").push(KeyCode.ENTER);
    shown.settle();

    assertThat(shown.open().statement("useful").statement().attribution().speaker().name())
        .isEqualTo("Hugh Bell");
  }

  @Test
  void readerAndInspectorStandSideBySideAndKnowNothingOfEachOther(FxRobot robot) throws Exception {
    shown.show(() -> List.of(new ReaderPane(desk), new InspectorPane(desk)));

    shown.act(desk::requestReader);
    robot.write("j");
    shown.settle();

    assertThat(desk.selectedStatement().get())
        .isEqualTo(shown.open().statement("happens").statement().id());
  }
}
