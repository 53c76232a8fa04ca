package onrecord.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.ShownDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StatementsScreenTest {

  @TempDir Path folder;
  private ShownDesk shown;
  private Desk desk;

  @BeforeEach
  void openTheWindow() throws Exception {
    shown = new ShownDesk(folder);
    desk = shown.open().desk();
    shown.show(() -> List.of(new StatementsScreen(desk)));
  }

  @AfterEach
  void close() {
    shown.close();
  }

  @Test
  void aClickedRowIsSelectedAndEnterHandsTheKeyboardToTheReader(FxRobot robot) {
    robot.clickOn("Hugh Bell");
    shown.settle();
    assertThat(desk.selectedStatement().get())
        .isEqualTo(shown.open().statement("nothing").statement().id());

    long before = desk.readerRequests().get();
    robot.push(KeyCode.ENTER);
    assertThat(desk.readerRequests().get()).isEqualTo(before + 1);
  }

  @Test
  void selectingAllIsAQueryAndNotAMillionRows(FxRobot robot) {
    shown.focus(robot.lookup(".table-view").query());
    robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.A);
    shown.settle();

    assertThat(robot.lookup(".all-selected").query().isVisible()).isTrue();
    TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
    assertThat(table.getSelectionModel().getSelectedIndices()).hasSize(1);

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".all-selected").query().isVisible()).isFalse();
  }

  @Test
  void aHeaderSortsByTheEngine(FxRobot robot) {
    TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);

    shown.act(() -> sortBy(table, "Speaker"));

    assertThat(table.getSortOrder().getFirst().getText()).isEqualTo("Speaker");
    assertThat(firstSpeaker(robot)).isEqualTo("Anna Berg");
    shown.act(() -> sortBy(table, "Date"));
    assertThat(firstSpeaker(robot)).isEqualTo("Hugh Bell");
  }

  @Test
  void aSpeakerWhoIsComparedFromNowOnGetsTheirColour(FxRobot robot) {
    shown.act(() -> desk.columns().setAll("Anna Berg"));

    assertThat(robot.lookup(".table-row-cell .speaker-name").queryAllAs(Labeled.class))
        .filteredOn(cell -> "Anna Berg".equals(cell.getText()))
        .isNotEmpty()
        .allMatch(cell -> cell.getStyleClass().contains("speaker-0"));
  }

  private static <S> void sortBy(TableView<S> table, String title) {
    for (TableColumn<S, ?> column : table.getColumns()) {
      if (column.getText().equals(title)) {
        column.setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().clear();
        table.getSortOrder().add(column);
      }
    }
  }

  private static String firstSpeaker(FxRobot robot) {
    return robot.lookup(".table-row-cell .speaker-name").queryAllAs(Labeled.class).stream()
        .min(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY()))
        .orElseThrow()
        .getText();
  }
}
