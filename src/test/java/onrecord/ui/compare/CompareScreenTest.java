package onrecord.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import onrecord.domain.Alignment;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.ShownDesk;
import onrecord.ui.kit.StatementCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CompareScreenTest {

  @TempDir Path folder;
  private ShownDesk shown;
  private Desk desk;

  @BeforeEach
  void openTheWindow() throws Exception {
    shown = new ShownDesk(folder);
    desk = shown.open().desk();
    shown.show(() -> List.of(new CompareScreen(desk)));
  }

  @AfterEach
  void close() {
    shown.close();
  }

  private StatementCard card(FxRobot robot, String words) {
    Set<Node> cards = robot.lookup(".statement-card").queryAll();
    return cards.stream()
        .filter(StatementCard.class::isInstance)
        .map(StatementCard.class::cast)
        .filter(card -> card.hit().statement().content().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no card with: " + words));
  }

  private long selected() {
    Long id = desk.selectedStatement().get();
    return id == null ? -1 : id;
  }

  @Test
  void aClickedCardIsSelectedAndArrowKeysGoOnFromIt(FxRobot robot) {
    StatementCard first = card(robot, "useful");
    robot.clickOn(first);
    shown.settle();
    assertThat(selected()).isEqualTo(first.hit().statement().id());

    robot.push(KeyCode.DOWN);
    shown.settle();
    assertThat(selected()).isEqualTo(card(robot, "autumn").hit().statement().id());
    assertThat(card(robot, "autumn").isFocused()).isTrue();

    robot.push(KeyCode.RIGHT);
    shown.settle();
    assertThat(selected()).isEqualTo(card(robot, "happens").hit().statement().id());
  }

  @Test
  void altAndRightMoveAColumnAndDeleteTakesItAway(FxRobot robot) {
    String first = desk.columns().getFirst();
    shown.focus(robot.lookup(".column-header").queryAll().iterator().next());

    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    shown.settle();
    assertThat(desk.columns().indexOf(first)).isEqualTo(1);

    robot.push(KeyCode.DELETE);
    shown.settle();
    assertThat(desk.columns()).doesNotContain(first).hasSize(2);
  }

  @Test
  void aColumnIsAddedByTypingAPartOfTheName(FxRobot robot) {
    shown.act(() -> desk.choose(onrecord.domain.Facet.SPEAKER, List.of("Bruno Falk")));

    shown.fire(robot.lookup(".column-add").query());
    robot.write("bel").push(KeyCode.ENTER);
    shown.settle();

    assertThat(desk.columns()).containsExactly("Bruno Falk", "Hugh Bell");
    assertThat(robot.lookup(".column-header").queryAll()).hasSize(2);
  }

  @Test
  void aCardTellsItsDayWhereItsRowDoesNot(FxRobot robot) {
    assertThat(card(robot, "useful").lookupAll(".small").toString()).doesNotContain("Jun 2019");

    shown.act(() -> desk.alignment().set(Alignment.TOPIC));

    assertThat(card(robot, "useful").lookupAll(".small").toString())
        .contains("26 Jun 2019 · The Daily Test · direct");
  }

  @Test
  void columnsFillTheWindowSideBySide(FxRobot robot) {
    List<Node> headers = List.copyOf(robot.lookup(".column-header").queryAll());

    assertThat(headers).hasSize(3);
    double width = headers.getFirst().getLayoutBounds().getWidth();
    assertThat(width * 3).isBetween(930.0, 960.0);
  }

  @Test
  void theListGuessesHowHighLinesAreAndBuildsOnlyTheCardsInSight(FxRobot robot) {
    for (int day = 1; day <= 28; day++) {
      shown
          .open()
          .write(
              "On day " + day,
              LocalDate.of(2019, 7, day),
              "“It was day %d of the talks, and they went on,” Anna Berg said.".formatted(day));
    }
    shown.open().read();
    shown.until(
        "28 more days are there",
        () -> robot.lookup(".compare-list").<ListView<?>>query().getItems().size() > 50);

    Set<CompareCell> cells = robot.lookup(".compare-cell").queryAllAs(CompareCell.class);
    List<CompareCell> inSight = cells.stream().filter(CompareScreenTest::isInSight).toList();
    List<CompareCell> others = cells.stream().filter(cell -> !isInSight(cell)).toList();
    assertThat(inSight).hasSizeBetween(5, 40);
    assertThat(others)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.lookupAll(".statement-card")).isEmpty());
    assertThat(inSight)
        .allSatisfy(
            cell ->
                assertThat(LineHeight.guess(cell.getItem(), columnWidth()))
                    .isCloseTo(cell.getHeight(), withinPercentage(25)));
  }

  private static boolean isInSight(CompareCell cell) {
    return cell.getItem() != null && cell.isVisible() && cell.getParent().isVisible();
  }

  private double columnWidth() {
    return card(new FxRobot(), "day 28 ").getWidth() + 16;
  }
}
