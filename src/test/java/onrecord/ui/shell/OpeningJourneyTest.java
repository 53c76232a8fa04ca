package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import onrecord.library.Job;
import onrecord.library.Library;
import onrecord.library.NewsFile;
import onrecord.library.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that cannot be opened, and windows that are closed while there is work. */
class OpeningJourneyTest {

  @TempDir Path home;

  @Test
  void aLibraryThatIsOpenElsewhereIsNamedAndTheSampleIsThereInstead() throws Exception {
    Path mine = home.resolve("Mine.onrecord");
    try (Library elsewhere = Library.openOrCreate(mine);
        WindowRobot window = WindowRobot.tryToStart(home, Optional.of(elsewhere.folder()))) {
      window.until("it is said", () -> window.shows("Mine.onrecord cannot be opened"));
      assertThat(window.shows("This library is already open in another window")).isTrue();

      window.click("Close");
      assertThat(window.shows("Library Korea talks")).isTrue();
    }
  }

  @Test
  void aFolderThatIsNoLibraryIsNamed() throws Exception {
    Files.writeString(home.resolve("letter.txt"), "Dear Anna");
    try (WindowRobot window = WindowRobot.tryToStart(home, Optional.of(home))) {
      window.until("it is said", () -> window.shows("There is no library at " + home));
    }
  }

  @Test
  void aSampleThatIsOpenElsewhereLeavesWaysOn() throws Exception {
    UserFolders folders = new UserFolders(home);
    try (WindowRobot window = sampleIsTaken(folders)) {
      window.click("Try again");
      window.until("the sample is open", () -> window.shows("Library Korea talks"));
    }
  }

  @Test
  void aMeasuredStartThatOpensNothingEnds() throws Exception {
    UserFolders folders = new UserFolders(home);
    System.setProperty(StartReport.ASKED, "report");
    try (Library elsewhere = Library.openSample(folders);
        WindowRobot window = WindowRobot.tryToStart(home, Optional.empty())) {
      window.until("the window is closed", window::isClosed);
      assertThat(elsewhere.summary().articles()).isPositive();
    } finally {
      System.clearProperty(StartReport.ASKED);
    }
  }

  private WindowRobot sampleIsTaken(UserFolders folders) throws Exception {
    try (Library elsewhere = Library.openSample(folders)) {
      WindowRobot window = WindowRobot.tryToStart(home, Optional.empty());
      window.until("it is said", () -> window.shows("This library is already open"));
      assertThat(elsewhere.summary().articles()).isPositive();
      return window;
    }
  }

  @Test
  void closingDuringAnImportIsAskedAboutAndLosesNothingThatWasRead() throws Exception {
    Path library = home.resolve("Mine.onrecord");
    GivenFiles files =
        new GivenFiles(new NewsFile().numbered(1, 3_000).writeTo(home.resolve("many.jsonl")));
    try (WindowRobot window = WindowRobot.startOn(home, library, files)) {
      window.press(KeyCode.CONTROL, KeyCode.I).click("Add files…").click("Import");
      window.until("the import begins", () -> !window.desk().library().jobs().isEmpty());
      Job<?> job = window.desk().library().jobs().getFirst();
      job.pause();

      window.askToClose();
      assertThat(window.shows("Articles are being imported")).isTrue();
      window.click("Go on importing");
      assertThat(window.isClosed()).isFalse();

      window.askToClose();
      window.click("Close the window");
      window.until("the window is closed", window::isClosed);
    }
    try (Library again = Library.open(library)) {
      assertThat(again.check().isSound()).isTrue();
    }
  }
}
