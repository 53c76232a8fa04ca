package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.library.ImportRequest;
import onrecord.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's way through what the program is not sure of, and through what it got wrong. */
class CorrectionJourneyTest {

  private static final String TEXT =
      """
      Harbour

      “The bridge will be open before winter,” Anna Berg said on Monday.

      “Nobody asked the fishermen about that,” Bruno Falk said.

      “We will ask them in the spring,” Anna Berg said.

      Snow fell on the harbour, and the ferry stayed where it was.
      """;

  @TempDir Path home;

  @Test
  void suggestionsAreAcceptedAndRejectedByKeyboard() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(1), new GivenFiles())) {
      assertThat(counted(window)).isEmpty();
      assertThat(window.shows("Look at 3 suggestions")).isTrue();

      window.press(KeyCode.CONTROL, KeyCode.G).press(KeyCode.CONTROL, KeyCode.DIGIT2);
      window.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.J);
      Long accepted = window.desk().selectedStatement().get();
      window.press(KeyCode.ENTER);
      window.until("the accepted one counts", () -> counted(window).size() == 1);
      assertThat(counted(window)).containsExactly(accepted);

      window.press(KeyCode.DELETE);
      window.until("one suggestion is left", () -> window.shows("Waiting for a look, 1 statement"));

      window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
      window.until("nothing counts any more", () -> counted(window).isEmpty());
    }
  }

  @Test
  void theWordsOfAStatementAreMarkedByKeyboard() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(0), new GivenFiles())) {
      long selected = Objects.requireNonNull(window.desk().selectedStatement().get());
      int before = words(window, selected).length();

      goToReader(window);
      window.press(KeyCode.SHIFT, KeyCode.LEFT).press(KeyCode.SHIFT, KeyCode.LEFT);
      assertThat(window.shows("Make these the words")).isTrue();
      window.press(KeyCode.ENTER).press(KeyCode.SPACE);

      window.until("the words are stored", () -> words(window, selected).length() < before);
    }
  }

  @Test
  void theWordsOfAStatementAreMarkedByMouse() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(0), new GivenFiles())) {
      long selected = Objects.requireNonNull(window.desk().selectedStatement().get());
      String before = words(window, selected);

      dragOver(window, before);
      assertThat(window.shows("Make these the words")).isTrue();
      window.click("Make these the words");

      window.until("the words are stored", () -> !words(window, selected).equals(before));
      assertThat(paragraph(before)).startsWith(words(window, selected));
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.until("the words are back", () -> words(window, selected).equals(before));
    }
  }

  @Test
  void aMissedStatementIsMarkedByMouseAndGivenToASpeaker() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(0), new GivenFiles())) {
      int before = counted(window).size();

      dragOver(window, "Snow fell");
      window.click("Speaker of the added statement").type("Carla Hein").press(KeyCode.ENTER);

      window.until("the statement is there", () -> counted(window).size() == before + 1);
      window.until("it is selected", () -> added(window).startsWith("Snow"));
    }
  }

  private static String added(WindowRobot window) {
    Long selected = window.desk().selectedStatement().get();
    return selected == null ? "" : words(window, selected);
  }

  /** Drags along the first line of the paragraph that begins so. */
  private static void dragOver(WindowRobot window, String beginning) throws Exception {
    for (Node text : window.styled("reader-text")) {
      if (text.getParent() instanceof ListCell<?> cell
          && String.valueOf(cell.getAccessibleText()).startsWith(beginning)) {
        window.drag(text, new Point2D(2, 9), new Point2D(110, 9));
      }
    }
  }

  private static String paragraph(String beginning) {
    return TEXT.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
  }

  @Test
  void aSpeakerIsRenamedFromTheFacetByKeyboardAndFromTheInspectorByMouse() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(0), new GivenFiles())) {
      window.click("Find a speaker").press(KeyCode.TAB).press(KeyCode.F2);
      window.until("the sheet is open", () -> window.shows("About this speaker"));
      window.press(KeyCode.ESCAPE);

      window.click("Said by Anna Berg");
      window.until("what is known is there", () -> window.shows("No other name so far"));
      window.click("Name of the speaker").press(KeyCode.CONTROL, KeyCode.A).type("Anna Bergson");
      window.press(KeyCode.ENTER);
      window.until("the new name is stored", () -> window.shows("Make Anna Berg a speaker again"));
      window.press(KeyCode.ESCAPE);
      window.until("the facet has it", () -> window.shows("Anna Bergson, 2 statements"));

      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.until("the old name is back", () -> window.shows("Anna Berg, 2 statements"));
    }
  }

  private static void goToReader(WindowRobot window) throws Exception {
    Node reader = window.control("Text of the article");
    for (int panes = 0; panes < 5 && !reader.isFocused(); panes++) {
      window.press(KeyCode.F6);
    }
    assertThat(reader.isFocused()).as("F6 leads to the reader").isTrue();
  }

  private static String words(WindowRobot window, long statement) {
    return window
        .desk()
        .library()
        .statement(statement, Query.ALL)
        .orElseThrow()
        .statement()
        .content()
        .text();
  }

  private static List<Long> counted(WindowRobot window) {
    return window
        .desk()
        .library()
        .search(SearchRequest.page(Query.ALL, StatementOrder.OLDEST, 0, 10))
        .hits()
        .stream()
        .map(StatementHit::statement)
        .map(statement -> statement.id())
        .toList();
  }

  private Path library(double threshold) throws Exception {
    Path file = home.resolve("harbour.txt");
    Files.writeString(file, TEXT);
    Path folder = home.resolve("Harbour.onrecord");
    try (Library library = Library.openOrCreate(folder)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
      library.apply(new Edit.SetThreshold(threshold));
    }
    return folder;
  }
}
