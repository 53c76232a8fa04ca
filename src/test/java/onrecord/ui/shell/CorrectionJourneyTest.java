package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
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
    Files.writeString(
        file,
        """
        Harbour

        “The bridge will be open before winter,” Anna Berg said on Monday.

        “Nobody asked the fishermen about that,” Bruno Falk said.

        “We will ask them in the spring,” Anna Berg said.
        """);
    Path folder = home.resolve("Harbour.onrecord");
    try (Library library = Library.openOrCreate(folder)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
      library.apply(new Edit.SetThreshold(threshold));
    }
    return folder;
  }
}
