package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @TempDir Path folder;

  private Path table(String content) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), content);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundOut(String separator) throws IOException {
    String row =
        "\"%s, a title; with signs\"S2019-06-26S\"He said \"\"no\"\".\r\n\r\nTwice | over.\"\r\n";
    String content = ("Headline S Pub Date S Body\r\n" + row.formatted("One")).replace(" S ", "S");
    Path file =
        table(
            content
                .replace("S2", separator + "2")
                .replace("S\"", separator + "\"")
                .replace(
                    "HeadlineSPub DateSBody",
                    "Headline" + separator + "Pub Date" + separator + "Body"));
    var article = Collected.from(file).only();
    assertThat(article.details().title()).isEqualTo("One, a title; with signs");
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(article.text()).isEqualTo("He said \"no\".\n\nTwice | over.");
    assertThat(article.place()).hasToString(file + ", row 2");
  }

  @ParameterizedTest
  @CsvSource({
    "title,text,date",
    "headline,body,published_at",
    "Headline,Full Text,Publication Date",
    "news_title,story_text,pubDate",
    "TITLE,maintext,date_publish",
    "Überschrift,Artikeltext,Datum"
  })
  void columnsAreKnownByManyNames(String title, String text, String date) throws IOException {
    Path file = table("%s,%s,%s\nNo,It is so.,2019-06-26\n".formatted(title, text, date));
    var article = Collected.from(file).only();
    assertThat(article.text()).isEqualTo("It is so.");
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
  }

  @Test
  void aMappingGoesBeforeTheNames() throws IOException {
    Path file = table("text,column x,column y\nignored,The words.,A head\n");
    ReadOptions options =
        new ReadOptions(Map.of("text", "column x", "title", "Column Y"), null, null);
    var article = Collected.from(file, options).only();
    assertThat(article.text()).isEqualTo("The words.");
    assertThat(article.details().title()).isEqualTo("A head");
    ReadOptions wrong = new ReadOptions(Map.of("text", "column z"), null, null);
    assertThat(Collected.from(file, wrong).refusal())
        .endsWith("There is no column \"column z\": the columns are text, column x, column y.");
  }

  @Test
  void rowsThatCannotBeReadAreNamedAndTheRestGoesIn() throws IOException {
    Path file =
        table(
            "title,text\nA,One said.\nB,\nC,Two said.,too,many\n\nD,Four said.\nE,\"never closed\n");
    Collected collected = Collected.from(file);
    assertThat(collected.titles()).containsExactly("A", "D");
    assertThat(collected.articles.getLast().place().position()).isEqualTo("row 6");
    assertThat(collected.refusals)
        .extracting(refusal -> refusal.place().position())
        .containsExactly("row 3", "row 4", "row 7");
    assertThat(collected.refusals.getLast().reason()).contains("never closed");
  }

  @Test
  void aTableWithoutATextColumnIsRefusedWithItsColumns() throws IOException {
    assertThat(Collected.from(table("id,when\n1,2019\n")).refusal())
        .endsWith("No column is known to hold the text; say which of them does: id, when.");
  }

  @Test
  void aTableMayBeUtf16FromExcelWithItsOwnSeparatorLine() throws IOException {
    byte[] content =
        "\uFEFFsep=;\r\ntitle;text\r\nÄ;Öl, sagte er.\r\n".getBytes(StandardCharsets.UTF_16LE);
    Path file = Files.write(folder.resolve("excel.csv"), content);
    assertThat(Collected.from(file).only().text()).isEqualTo("Öl, sagte er.");
  }

  @Test
  void aSourceThatIsAnAddressBecomesItsHost() throws IOException {
    Path file = table("text,source\nHe said so.,https://www.example.org/news/1.html\n");
    var details = Collected.from(file).only().details();
    assertThat(details.source()).isEqualTo("example.org");
    assertThat(details.url()).isEqualTo("https://www.example.org/news/1.html");
  }

  @Test
  void topicsAndHtmlInCellsAreTakenApart() throws IOException {
    Path file =
        table("text,topics\n\"<p>One &amp; two,</p><p>he said.</p>\",Sanctions; Human rights\n");
    var article = Collected.from(file).only();
    assertThat(article.text()).isEqualTo("One & two,\n\nhe said.");
    assertThat(article.details().topics()).containsExactly("Sanctions", "Human rights");
  }
}
