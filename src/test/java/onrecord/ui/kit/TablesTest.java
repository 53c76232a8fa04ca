package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TablesTest {

  private static final int MILLION = 1_000_000;

  private final Set<Integer> fetched = ConcurrentHashMap.newKeySet();

  // made by @Start, because a table can only be made where JavaFX runs
  @SuppressWarnings("NullAway.Init")
  private TableView<PagedList.Row<Integer>> table;

  @Start
  void show(Stage stage) {
    table = new TableView<>();
    TableColumn<PagedList.Row<Integer>, Integer> number = new TableColumn<>("Number");
    number.setCellValueFactory(features -> features.getValue().value());
    TableColumn<PagedList.Row<Integer>, Integer> wide = new TableColumn<>("Wide");
    wide.setCellValueFactory(features -> features.getValue().value());
    table.setFixedCellSize(Tables.ROW_HEIGHT);
    table.getColumns().add(number);
    table.getColumns().add(wide);
    Tables.stretch(table, wide, 100);
    table.setItems(
        new PagedList<>(
            MILLION,
            "test",
            new SameThreadJobs(),
            (offset, limit) -> {
              fetched.add(offset);
              return IntStream.range(offset, offset + limit).boxed().toList();
            },
            failure -> {}));
    stage.setScene(new Scene(table, 600, 500));
    stage.show();
  }

  @Test
  void aTableOfAMillionRowsFetchesWhatIsInSight() {
    for (int jump = 1; jump <= 10; jump++) {
      int row = jump * 90_000;
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> table.scrollTo(row));
      WaitForAsyncUtils.waitForFxEvents();
    }

    assertThat(fetched).hasSizeLessThan(40);
  }

  @Test
  void selectingARowFetchesNoOther() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          table.getSelectionModel().clearAndSelect(MILLION / 2);
          Tables.reveal(table, MILLION / 2);
        });
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> Tables.step(table, 1));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(MILLION / 2 + 1);
    assertThat(table.getSelectionModel().getSelectedItem().value().get())
        .isEqualTo(MILLION / 2 + 1);
    assertThat(fetched).hasSizeLessThan(6);
  }

  @Test
  void theStretchedColumnTakesTheRoomThatIsLeft() {
    double first = table.getColumns().get(0).getWidth();

    assertThat(table.getColumns().get(1).getWidth() + first).isBetween(560.0, 600.0);
  }
}
