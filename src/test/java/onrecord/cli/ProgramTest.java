package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.domain.Edit;
import onrecord.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProgramTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private CommandLineRun line;
  private String lib;
  private String news;

  @BeforeEach
  void prepare() throws IOException {
    line = new CommandLineRun(folder.resolve("home"));
    lib = folder.resolve("News.onrecord").toString();
    news =
        Files.writeString(
                folder.resolve("news.csv"),
                """
                title,date,source,text
                On a bridge,2019-06-26,Harbour Post,"“The bridge must be opened,” Anna Berg said."
                On a wall,2019-07-03,Harbour Post,"“The wall can wait,” Peter Holm said. “So can we 😀,” Anna Berg said."
                """)
            .toString();
  }

  @Test
  void importMakesTheLibraryAndStatsCountIt() {
    assertThat(line.run("import", lib, news)).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).startsWith("2 articles with 3 statements");

    assertThat(line.run("stats", lib)).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).startsWith("articles 2\nstatements 3\ndirect 3\n");
  }

  @Test
  void statsSpeakJson() throws IOException {
    line.run("import", lib, news);

    assertThat(line.run("stats", lib, "--format", "json")).isEqualTo(ExitCode.DONE);
    assertThat(MAPPER.readTree(line.out()).path("articles").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestGoesIn() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    Path list = folder.resolve("refused.csv");

    int code = line.run("import", lib, news, broken.toString(), "--refused", list.toString());

    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(line.err()).contains("broken.json");
    assertThat(line.out()).startsWith("2 articles").contains("1 refused");
    assertThat(list).content().contains("broken.json");
  }

  @Test
  void anImportOfNothingThatIsThereMakesNoLibrary() {
    String missing = folder.resolve("missing.csv").toString();

    assertThat(line.run("import", lib, missing)).isEqualTo(ExitCode.WRONG_USAGE);

    assertThat(line.err().lines()).singleElement().asString().contains("no library was made");
    assertThat(Path.of(lib)).doesNotExist();

    line.run("import", lib, news);
    assertThat(line.run("import", lib, missing)).isEqualTo(ExitCode.REFUSED);
    assertThat(line.err()).contains("missing.csv");
  }

  @Test
  void aDuplicateIsNamedAndNoError() {
    line.run("import", lib, news);

    assertThat(line.run("import", lib, news)).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).startsWith("0 articles").contains("2 duplicates");
  }

  @Test
  void searchGivesJsonWithEverything() throws IOException {
    line.run("import", lib, news);

    assertThat(line.run("search", lib, "wait", "--format", "json")).isEqualTo(ExitCode.DONE);

    JsonNode found = MAPPER.readTree(line.out());
    assertThat(found).hasSize(1);
    JsonNode statement = found.get(0);
    assertThat(statement.path("text").asText()).isEqualTo("“The wall can wait,”");
    assertThat(statement.path("kind").asText()).isEqualTo("direct");
    assertThat(statement.path("speaker").asText()).isEqualTo("Peter Holm");
    assertThat(statement.path("spans").toString()).isEqualTo("[[0,20]]");
    assertThat(statement.path("stance").isNull()).isTrue();
    assertThat(statement.path("confidence").isNumber()).isTrue();
    JsonNode article = statement.path("article");
    assertThat(article.path("title").asText()).isEqualTo("On a wall");
    assertThat(article.path("date").asText()).isEqualTo("2019-07-03");
    assertThat(article.path("source").asText()).isEqualTo("Harbour Post");
  }

  @Test
  void searchNarrowsBySpeakerAndDay() throws IOException {
    line.run("import", lib, news);

    line.run("search", lib, "--speaker", "berg", "--from", "2019-07-01", "--format", "json");

    assertThat(MAPPER.readTree(line.out())).hasSize(1);
    assertThat(line.out()).contains("So can we 😀");
  }

  @Test
  void searchPrintsATableAndACsv() {
    line.run("import", lib, news);

    line.run("search", lib, "bridge");
    assertThat(line.out()).contains("2019-06-26").contains("1 of 1 statement in 1 article");

    line.run("search", lib, "bridge", "--format", "csv");
    assertThat(line.out().lines()).hasSize(2);
  }

  @Test
  void compareStandsSideBySide() {
    line.run("import", lib, news);

    int code =
        line.run("compare", lib, "--speaker", "Anna Berg", "--speaker", "Holm", "--by", "month");

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(line.out().lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).matches("Anna Berg +│ Peter Holm"));
    assertThat(line.out()).contains("── July 2019 (2 statements) ─").contains("3 of 3 statements");
    assertThat(line.out().lines()).allSatisfy(row -> assertThat(row.length()).isLessThan(102));
  }

  @Test
  void aTagIsSeenBySearchAndExport() throws IOException {
    line.run("import", lib, news);

    assertThat(
            line.run(
                "tag",
                lib,
                "1",
                "--claim",
                "Open it",
                "--stance",
                "supports",
                "--code",
                "bridges",
                "--note",
                "loud"))
        .isEqualTo(ExitCode.DONE);

    line.run("search", lib, "--stance", "supports", "--format", "json");
    assertThat(MAPPER.readTree(line.out()).get(0).path("stance").asText()).isEqualTo("supports");
    Path target = folder.resolve("all.jsonl");
    assertThat(line.run("export", lib, "--format", "jsonl", target.toString())).isZero();
    assertThat(target).content().contains("loud").contains("bridges").contains("Open it");
  }

  @Test
  void aTagMustMakeSense() {
    line.run("import", lib, news);

    assertThat(line.run("tag", lib, "1", "--stance", "supports")).isEqualTo(2);
    assertThat(line.run("tag", lib, "1")).isEqualTo(2);
    assertThat(line.run("tag", lib, "77", "--note", "x")).isEqualTo(2);
    assertThat(line.run("tag", lib, "1", "--claim", "c", "--stance", "maybe")).isEqualTo(2);
    assertThat(line.err().lines()).singleElement().asString().contains("maybe");
  }

  @Test
  void topicsAreMadeListedAndRemoved() throws IOException {
    line.run("import", lib, news);

    assertThat(line.run("topics", "set", lib, "Walls", "wall OR bridge")).isZero();
    line.run("topics", "list", lib);
    assertThat(line.out()).isEqualTo("Walls\twall OR bridge\n");
    line.run("search", lib, "--topic", "Walls", "--format", "json");
    assertThat(MAPPER.readTree(line.out())).hasSize(2);

    assertThat(line.run("topics", "remove", lib, "Walls")).isZero();
    assertThat(line.run("topics", "remove", lib, "Walls")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(line.run("topics")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void anArticleIsDatedByHand() throws IOException {
    line.run("import", lib, news);

    assertThat(line.run("date", lib, "1", "2020-01-02")).isZero();
    line.run("search", lib, "bridge", "--format", "json");
    assertThat(line.out()).contains("2020-01-02");
    assertThat(line.run("date", lib, "1", "tomorrow")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(line.run("date", lib, "9", "none")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aSoundLibraryIsCheckedAndIndexedAgain() {
    line.run("import", lib, news);

    assertThat(line.run("reindex", lib, "--statements")).isZero();
    assertThat(line.run("check", lib)).isZero();
    assertThat(line.out()).isEqualTo("sound: 2 articles, 3 statements\n");
  }

  @Test
  void speakersAndStatsCountAsTheWindowDoes() throws IOException {
    line.run("import", lib, news);
    try (Library library = Library.open(Path.of(lib))) {
      library.apply(new Edit.SetThreshold(1));
      library.apply(new Edit.SetAccepted(1, true));
    }

    line.run("speakers", lib);
    assertThat(line.out().lines().map(row -> row.replaceAll("[ │]+", " ").strip()))
        .containsExactly(
            "1 Anna Berg person 1 more to look at", "0 Peter Holm person 1 more to look at");
    line.run("speakers", lib, "--format", "json");
    assertThat(MAPPER.readTree(line.out()).get(0).path("statements").asInt()).isEqualTo(1);
    assertThat(MAPPER.readTree(line.out()).get(0).path("suggestions").asInt()).isEqualTo(1);
    line.run("stats", lib);
    assertThat(line.out()).contains("\nstatements 1\n").contains("\nsuggestions 2\n");
  }

  @Test
  void speakersThatMayBeOneAreListedWithTheEvidence() throws IOException {
    line.run("import", lib, news);
    assertThat(line.run("speakers", lib, "--likely-merges")).isZero();
    assertThat(line.out()).isEmpty();

    Path more = Files.writeString(folder.resolve("more.txt"), "“The gate is next,” Holm said.");
    line.run("import", lib, more.toString());

    assertThat(line.run("speakers", lib, "--likely-merges")).isZero();
    assertThat(line.out().replaceAll("\\s+", " "))
        .contains("│ Peter Holm │ Holm │ ")
        .contains("The same surname");
    line.run("speakers", lib, "--likely-merges", "--format", "json");
    JsonNode pair = MAPPER.readTree(line.out()).get(0);
    assertThat(pair.path("kept").asText()).isEqualTo("Peter Holm");
    assertThat(pair.path("merged").asText()).isEqualTo("Holm");
    assertThat(pair.path("score").asDouble()).isBetween(0.0, 1.0);
    assertThat(pair.path("evidence").asText()).startsWith("The same surname");
  }

  @Test
  void aLibraryThatIsNotThereIsExitThree() {
    assertThat(line.run("search", lib, "x")).isEqualTo(ExitCode.NO_LIBRARY);
    assertThat(line.err().lines()).singleElement().asString().contains("no library");
  }

  @Test
  void aLibraryThatIsOpenElsewhereIsExitThree() {
    line.run("import", lib, news);

    try (Library open = Library.open(Path.of(lib))) {
      assertThat(line.run("stats", open.folder().toString())).isEqualTo(ExitCode.NO_LIBRARY);
    }
    assertThat(line.err().lines()).singleElement().asString().contains("already open");
  }

  @Test
  void verboseShowsWhereAnErrorCameUp() {
    line.run("--verbose", "stats", lib);
    assertThat(line.err()).contains("\tat onrecord.");
    line.run("stats", lib, "--verbose");
    assertThat(line.err()).contains("\tat onrecord.");
  }

  @Test
  void wrongUsageIsOneSentence() {
    for (String[] wrong :
        new String[][] {
          {"serach", lib},
          {"stats"},
          {"import", lib},
          {"import", lib, news, "--date", "yesterday"},
          {"import", lib, news, "--column", "headline=Title"},
          {"search", lib, "--kind", "loud"},
          {"picture", lib, "--out", "x.png", "--size", "big"}
        }) {
      line.run("import", lib, news);
      assertThat(line.run(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(line.err().lines()).as(String.join(" ", wrong)).hasSize(1);
    }
  }

  @Test
  void aDateThatIsNoneIsNamedWithTheRightForm() {
    line.run("import", lib, news);
    for (String[] wrong :
        new String[][] {
          {"import", lib, news, "--date", "2019-13-45"},
          {"search", lib, "bridge", "--from", "2019-13-45"},
          {"date", lib, "1", "2019-13-45"}
        }) {
      line.run(wrong);
      assertThat(line.err()).contains("'2019-13-45' is no date; write it as 2019-06-26");
      assertThat(line.err()).doesNotContain("java");
    }
  }

  @Test
  void aNameThatLeadsToNobodyIsTold() {
    line.run("import", lib, news);

    line.run("compare", lib, "--speaker", "berg", "--speaker", "Nobody Here");
    assertThat(line.err()).isEqualTo("onrecord: nobody in this library is called “Nobody Here”\n");

    line.run("search", lib, "bridge", "--speaker", "berg");
    assertThat(line.err()).isEmpty();
  }

  @Test
  void theVersionAndTheHelpAreThere() {
    assertThat(line.run("--version")).isZero();
    assertThat(line.out()).startsWith("OnRecord ");
    assertThat(line.run("search", "--help")).isZero();
    assertThat(line.out()).contains("--speaker");
  }

  @Test
  void withoutAVerbTheWindowOpens() {
    line.display = true;

    assertThat(line.run()).isZero();
    assertThat(line.run("open", lib)).isZero();

    assertThat(line.windows).containsExactly(Optional.empty(), Optional.of(Path.of(lib)));
  }

  @Test
  void withoutADisplayTheSampleIsPrintedAndDrawn() {
    assertThat(line.run()).isZero();

    assertThat(line.out())
        .startsWith("There is no display here")
        .contains("Moon")
        .contains("── Summit diplomacy (")
        .contains("… and ")
        .contains("A picture of the window is in");
    assertThat(line.out().lines()).allSatisfy(row -> assertThat(row.length()).isLessThan(101));
    assertThat(folder.resolve("home/window.png")).exists();
    assertThat(line.windows).isEmpty();
  }

  @Test
  void aPictureIsDrawn() {
    line.run("import", lib, news);
    String png = folder.resolve("view.png").toString();

    assertThat(line.run("picture", lib, "--view", "compare", "--out", png, "--size", "800x600"))
        .isZero();
    assertThat(folder.resolve("view.png")).hasContent("800x600");
    assertThat(line.run("picture", lib, "--view", "nothing", "--out", png)).isEqualTo(2);
  }
}
