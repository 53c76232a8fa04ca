package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.library.ImportRequest;
import onrecord.library.Library;
import onrecord.library.NewsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's way to a speaker whom a library of many speakers does not show at first. */
class ManySpeakersJourneyTest {

  private static final String LAST = "Zora Zandt";

  @TempDir Path home;

  @Test
  void whoeverSaysLittleIsFoundAmongTheFiltersAndInTheListOfAll() throws Exception {
    try (WindowRobot window = WindowRobot.startOn(home, library(), new GivenFiles())) {
      window.click("Find a speaker").type("zandt");
      window.until("the filters have the speaker", () -> window.shows(LAST + ", 1 statement"));
      window.click("Find a speaker").press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);

      window.click("Show the first 1000 Speakers");
      window.click("Type to narrow the list").type("zandt");
      window.until("the list has the speaker", () -> window.shows(LAST + ", 1 statement"));
      window.click(LAST + ", 1 statement");
      assertThat(window.desk().query().get().valuesOf(Facet.SPEAKER)).containsExactly(LAST);
    }
  }

  private Path library() {
    NewsFile news = new NewsFile();
    Stream<String> many = NewsFile.speakers(FacetCount.MOST_VALUES);
    news.article("Many", "2019-06-26", "Post", NewsFile.saidBy(many));
    news.article("The last", "2019-06-26", "Post", NewsFile.saidBy(Stream.of(LAST)));
    Path folder = home.resolve("Many.onrecord");
    try (Library library = Library.openOrCreate(folder)) {
      Path file = news.writeTo(home.resolve("news.jsonl"));
      library.startImport(ImportRequest.of(List.of(file))).await();
    }
    return folder;
  }
}
