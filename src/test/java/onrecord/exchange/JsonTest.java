package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import onrecord.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @TempDir Path folder;

  private Collected read(String name, String content) throws IOException {
    return Collected.from(Files.writeString(folder.resolve(name), content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"T\",\"text\":\"He said so.\",\"date\":\"2019-06-26\"}",
        "[{\"title\":\"T\",\"text\":\"He said so.\",\"date\":\"2019-06-26T23:30:00-05:00\"}]",
        "{\"status\":\"ok\",\"articles\":[{\"title\":\"T\",\"content\":\"He said so.\",\"publishedAt\":\"2019-06-26T01:00:00Z\"}]}",
        "{\"response\":{\"docs\":[{\"headline\":{\"name\":\"T\"},\"body\":\"He said so.\",\"pub_date\":\"Wed, 26 Jun 2019 23:59:00 -0700\"}]}}",
        "{\"a1\":{\"articleBody\":\"He said so.\",\"headline\":\"T\",\"datePublished\":\"June 26, 2019\"}}",
        "{\"hits\":{\"hits\":[{\"_source\":{\"title\":\"T\",\"text\":\"He said so.\",\"timestamp\":1561507200}}]}}",
        "[{\"topic\":\"World\",\"headline\":\"T\",\"link\":\"http://www.example.kp/x\",\"date\":1561507200000,\"story_text\":\"He said so.\"}]",
        "{\"title\":\"T\",\"maintext\":\"He said so.\",\"text\":null,\"date_publish\":\"2019-06-26 22:00:00\",\"date_download\":\"2021-01-01 00:00:00\",\"source_domain\":\"example.org\"}",
        "{\"title\":\"T\",\"text\":\"He said so.\",\"date\":\"2019-06-26\",\"filedate\":\"2022-01-01\",\"source\":\"https://example.org/1\",\"source-hostname\":\"Example\"}",
      })
  void everyLayoutGivesTheArticle(String json) throws IOException {
    var article = read("a.json", json).only();
    assertThat(article.text()).isEqualTo("He said so.");
    assertThat(article.details().title()).isEqualTo("T");
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
  }

  @Test
  void trafilaturaNamesItsOutletBesideItsAddress() throws IOException {
    var details =
        read(
                "t.json",
                "{\"text\":\"He said so.\",\"source\":\"https://example.org/1\",\"source-hostname\":\"Example\",\"author\":[\"A\",{\"name\":\"B\"}],\"language\":\"English\"}")
            .only()
            .details();
    assertThat(details.source()).isEqualTo("Example");
    assertThat(details.author()).isEqualTo("A, B");
    assertThat(details.language()).isEqualTo("en");
  }

  @Test
  void aTextThatWouldNotFitIntoTheMemoryIsRefusedAndTheNextGoesIn() throws IOException {
    String endless = "He said so. ".repeat(ArticleMaker.LONGEST_TEXT / 12 + 1);
    Collected collected =
        read("a.jsonl", "{\"text\":\"" + endless + "\"}\n{\"text\":\"Two said.\"}");
    assertThat(collected.only().text()).isEqualTo("Two said.");
    assertThat(collected.refusals)
        .extracting(Refusal::reason)
        .containsExactly(
            "Its text is longer than 5 million characters, which is too much for one article;"
                + " split it into its articles.");
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersGoIn() throws IOException {
    Collected collected =
        read(
            "a.jsonl",
            "{\"text\":\"One said.\"}\n{\"text\":\"Two said\n\n[1]\n{\"id\":4}\n{\"text\":\" \"}\r\n{\"text\":\"Five said.\"}");
    assertThat(collected.articles)
        .extracting(article -> article.place().position())
        .containsExactly("line 1", "line 7");
    assertThat(collected.refusals)
        .extracting(refusal -> refusal.place().position())
        .containsExactly("line 2", "line 4", "line 5", "line 6");
    assertThat(collected.refusals.getFirst().reason()).startsWith("This is not JSON: ");
    assertThat(collected.refusals.get(2).reason())
        .isEqualTo("No key is known to hold the text; say which of them does: id.");
  }

  @Test
  void anArrayThatBreaksKeepsTheItemsBefore() throws IOException {
    Collected collected =
        read("a.json", "[{\"text\":\"One said.\"},\n{\"text\":\"Two said.\"},\n{\"te");
    assertThat(collected.articles).hasSize(2);
    assertThat(collected.refusal())
        .contains(", item 3: From here on this is not JSON: ")
        .doesNotContain("Source");
  }

  @Test
  void aFileThatEndsTooSoonIsToldInPlainWords() throws IOException {
    assertThat(read("a.json", "{").refusal())
        .endsWith("Unexpected end-of-input: expected close marker for Object (line 1, column 2).");
  }

  @ParameterizedTest
  @CsvSource({"a.json", "a.jsonl"})
  void objectsOneALineAreReadWhateverTheEnding(String name) throws IOException {
    assertThat(read(name, "{\"text\":\"One said.\"}\n{\"text\":\"Two said.\"}\n").articles)
        .hasSize(2);
    assertThat(read(name, "[{\"text\":\"One said.\"},\n{\"text\":\"Two said.\"}]").articles)
        .hasSize(2);
    assertThat(
            read(name, "{\n \"text\": \"One said.\"\n}\n{\n \"text\": \"Two said.\"\n}").articles)
        .hasSize(2);
  }

  @Test
  void nestingWithoutEndIsRefusedInOneSentence() throws IOException {
    assertThat(read("deep.json", "{\"text\":" + "[".repeat(100_000)).refusal())
        .contains("nested too deeply");
    assertThat(read("deep.jsonl", "{\"text\":" + "[".repeat(100_000) + "\n").refusal())
        .contains("line 1")
        .contains("nested too deeply");
    assertThat(read("word.json", "\"just a word\"").refusal())
        .endsWith("It holds no object and no array of objects.");
  }

  @Test
  void onlyAFileOfOneArticleIsDatedByItsName() throws IOException {
    assertThat(read("2019-06-26.json", "{\"text\":\"One said.\"}").only().details().date())
        .isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(read("dump-2019-06-26.json", "[{\"text\":\"One said.\"}]").only().details().date())
        .isNull();
  }
}
