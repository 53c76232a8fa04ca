package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.DateOrigin;
import onrecord.domain.Fingerprint;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.exchange.export.LibraryHeader;
import onrecord.exchange.export.LibraryLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {

  @TempDir Path folder;

  private Collected read(String name, String content) throws IOException {
    return Collected.from(Files.writeString(folder.resolve(name), content));
  }

  @Test
  void aTextWithoutAHeadlineKeepsItsFirstParagraph() throws IOException {
    String text =
        "Officials of both sides are holding talks behind closed doors to arrange a third meeting between"
            + " the two mayors on the fate of the harbour, one of them said.\n\nIt is four months.";
    var article = read("a.txt", text).only();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.details().title())
        .isEqualTo(
            "Officials of both sides are holding talks behind closed doors to arrange a third meeting between the…");
    assertThat(article.details().dateOrigin()).isEqualTo(DateOrigin.NONE);
  }

  @Test
  void headlineBylineAndDatelineAreTakenForWhatTheyAre() throws IOException {
    var article =
        read("a.txt", "Harbour wins\nBy Ann Writer\n\nQUAY, June 26, 2019 — “No,” he said.\n")
            .only();
    assertThat(article.details().title()).isEqualTo("Harbour wins");
    assertThat(article.details().author()).isEqualTo("Ann Writer");
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(article.details().dateOrigin()).isEqualTo(DateOrigin.DATELINE);
    assertThat(article.text()).isEqualTo("QUAY, June 26, 2019 — “No,” he said.");
  }

  @Test
  void hardWrappedLinesAreNotMistakenForAHeadline() throws IOException {
    String text =
        "Officials of both sides are holding talks behind closed doors\nto arrange a meeting of the mayors, one of them said on Monday.\nIt rained.";
    assertThat(read("a.txt", text).only().text()).isEqualTo(text);
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsWords() throws IOException {
    var article =
        read(
                "a.md",
                """
                ---
                title: "Harbour wins"
                date: 2019-06-26
                topics: [harbour, noise]
                ---
                # Another heading

                > “We **will** build [it](https://x.example),” she said.

                ## Later

                * snake_case stays, *this* goes
                """)
            .only();
    assertThat(article.details().title()).isEqualTo("Harbour wins");
    assertThat(article.details().topics()).containsExactly("harbour", "noise");
    assertThat(article.text())
        .isEqualTo("“We will build it,” she said.\n\nLater\n\nsnake_case stays, this goes");
  }

  @Test
  void textIsNormalisedOnceAndHtmlInATextFileIsReadAsAPage() throws IOException {
    assertThat(
            read("a.txt", "Cafe\u0301\u00a0“so\u00adcial”\r\nsaid 🎙.\r\n\r\n\r\n\r\nEnd.")
                .only()
                .text())
        .isEqualTo("Café “social”\nsaid 🎙.\n\nEnd.");
    assertThat(
            read(
                    "b.txt",
                    "<!DOCTYPE html><body><p>The mayor said that the harbour would be built.</p></body>")
                .only()
                .text())
        .isEqualTo("The mayor said that the harbour would be built.");
  }

  @Test
  void aPageInAnOldEncodingIsReadByWhatItDeclares() throws IOException {
    String html =
        "<html><head><meta charset='windows-1251'></head><body><p>Он сказал, что гавань будет построена, и ушёл домой.</p></body>";
    Path file =
        Files.write(
            folder.resolve("a.html"),
            html.getBytes(java.nio.charset.Charset.forName("windows-1251")));
    assertThat(Collected.from(file).only().text()).startsWith("Он сказал");
    assertThat(read("empty.html", "<html><body></body></html>").refusal())
        .endsWith("The page holds no main text.");
  }

  @Test
  void anExportedLibraryIsReadBackAsItWas() throws IOException {
    ArticleDetails details =
        new ArticleDetails(
            "T",
            LocalDate.of(2019, 6, 26),
            DateOrigin.DATELINE,
            "http://odd.example",
            null,
            null,
            null,
            "en",
            List.of("a, b"));
    String text = "A headline\n\nHe wrote <p>this</p> &amp; left.";
    Article article =
        new Article(9, details, text, Fingerprint.of(text), null, Place.wholeOf("x"), "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LibraryLines lines =
        new LibraryLines(
            out,
            new LibraryHeader(
                "L", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))) {
      lines.write(new MarkedArticle(article, List.of()));
    }
    Path file = Files.write(folder.resolve("library.jsonl"), out.toByteArray());
    var back = Collected.from(file).only();
    assertThat(back.details()).isEqualTo(details);
    assertThat(back.text()).isEqualTo(text);
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"onrecord\":\"article\"}\n");
    assertThat(Collected.from(broken).refusal()).contains("line 1: The line is damaged: \"id\"");
  }
}
