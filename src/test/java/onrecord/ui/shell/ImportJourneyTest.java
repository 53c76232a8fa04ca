package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles come in by the dialog, a speaker is corrected, and all of it can be taken back. */
class ImportJourneyTest {

  @TempDir Path home;
  private Path good;
  private Path other;
  private Path broken;

  @BeforeEach
  void writeFiles() throws Exception {
    good =
        Files.writeString(
            home.resolve("good.txt"),
            """
            Berg hopes for talks

            OSLO, June 3, 2019 - “The talks will go on in the autumn,” Anna Berg said on Monday.

            “Nobody wants to wait for another year,” Anna Berg said.
            """);
    other =
        Files.writeString(
            home.resolve("other.jsonl"),
            "{\"title\": \"Holm answers\", \"date\": \"2019-06-04\", \"source\": \"Daily Test\","
                + " \"text\": \"“We are ready to talk about the border,” Peter Holm said.\"}\n");
    broken = Files.writeString(home.resolve("broken.json"), "{\"title\": \"cut off");
  }

  @Test
  void oneBrokenFileAmongGoodOnesIsNamedAndTheOthersComeIn() throws Exception {
    try (WindowRobot window = startOn(good, broken, other)) {
      assertThat(window.shows("This library is empty")).isTrue();

      bringIn(window);

      assertThat(window.desk().message().get()).contains("Added 2 articles").contains("1 refused");
      assertThat(window.shows("Import report")).isTrue();
      assertThat(window.shows("broken.json")).isTrue();
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows("Import report")).isFalse();
      assertThat(speakers(window)).contains("Anna Berg", "Peter Holm");
    }
  }

  @Test
  void aSpeakerIsMergedAndTheMergeIsUndoneAndDoneAgain() throws Exception {
    try (WindowRobot window = startOn(good, other)) {
      bringIn(window);

      window
          .click("Merge speakers")
          .click("Choose by hand…")
          .click("Anna Berg")
          .click("Peter Holm")
          .click("Merge");
      window.until("there is one speaker", () -> !speakers(window).contains("Peter Holm"));

      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.until("there are two again", () -> speakers(window).contains("Peter Holm"));

      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      window.until("there is one again", () -> !speakers(window).contains("Peter Holm"));
    }
  }

  @Test
  void theSpeakerOfAStatementIsCorrectedInTheInspector() throws Exception {
    try (WindowRobot window = startOn(other)) {
      bringIn(window);
      long statement = Objects.requireNonNull(window.desk().selectedStatement().get());

      window.click("Not right?").type("Maria Lund").press(KeyCode.ENTER);

      window.until(
          "the speaker is corrected",
          () ->
              window.desk().library().statement(statement, Query.ALL).stream()
                  .anyMatch(
                      hit -> hit.statement().attribution().speaker().name().equals("Maria Lund")));
      window.until("the facet knows it", () -> speakers(window).contains("Maria Lund"));
    }
  }

  private WindowRobot startOn(Path... files) throws Exception {
    return WindowRobot.startOn(home, home.resolve("Mine.onrecord"), new GivenFiles(files));
  }

  private static void bringIn(WindowRobot window) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.I).click("Add files…").click("Import");
    window.until("the import is over", () -> window.desk().message().get().startsWith("Added"));
    window.until("its statements are found", () -> !speakers(window).isEmpty());
    window.settle();
  }

  private static List<String> speakers(WindowRobot window) {
    return Objects.requireNonNull(window.desk().result().get()).counts(Facet.SPEAKER).stream()
        .map(FacetCount::value)
        .toList();
  }
}
