package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import onrecord.domain.Alignment;
import onrecord.library.DesktopSession;
import onrecord.library.Job;
import onrecord.library.Library;
import onrecord.library.NewsFile;
import onrecord.library.SessionFile;
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

  @Test
  void anIndexThatCannotBeOpenedIsNamedAndTheSampleIsThereInstead() throws Exception {
    Path mine = home.resolve("Mine.onrecord");
    Library.openOrCreate(mine).close();
    Path index = mine.resolve("index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
    Files.writeString(index, "a file where a folder should be");

    try (WindowRobot window = WindowRobot.tryToStart(home, Optional.of(mine))) {
      window.until("it is said", () -> window.shows("Mine.onrecord cannot be opened"));
      window.click("Close");
      assertThat(window.shows("Library Korea talks")).isTrue();
    }
  }

  @Test
  void theNextStartShowsWhatWasLeftAndThenAllOfIt() throws Exception {
    List<String> columns;
    long total;
    Alignment left = Alignment.WEEK;
    try (WindowRobot window = WindowRobot.start(home)) {
      window.until(
          "it is aligned by week",
          () -> {
            window.desk().alignment().set(left);
            return true;
          });
      window.settle();
      columns = List.copyOf(window.desk().columns());
      total = Objects.requireNonNull(window.desk().result().get()).total();
    }
    DesktopSession session = new SessionFile(new UserFolders(home).sessionFile()).load();
    assertThat(session.leftAt().glimpse()).isNotNull();
    assertThat(session.leftAt().alignment()).isEqualTo(left);

    try (WindowRobot window = WindowRobot.start(home)) {
      assertThat(window.shell().isAsLeft()).as("all was asked anew").isFalse();
      assertThat(window.desk().columns()).isEqualTo(columns);
      assertThat(Objects.requireNonNull(window.desk().result().get()).total()).isEqualTo(total);
      assertThat(window.shell().leftAt()).isEqualTo(session.leftAt());
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
