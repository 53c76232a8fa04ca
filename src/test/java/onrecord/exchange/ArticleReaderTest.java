package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.domain.DateOrigin;
import onrecord.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final String STORY =
      """
      Harbour plan wins a second vote

      "We will build it," the mayor said on Monday.

      The council had asked for more time.
      """;

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPlainTextGivesItsFirstLineAsTitleAndItsNameAsDay() throws IOException {
    var article = Collected.from(file("wire-2019-06-26-harbour.txt", STORY)).only();
    assertThat(article.details().title()).isEqualTo("Harbour plan wins a second vote");
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(article.details().dateOrigin()).isEqualTo(DateOrigin.FILE_NAME);
    assertThat(article.text())
        .isEqualTo(
            "\"We will build it,\" the mayor said on Monday.\n\nThe council had asked for more time.");
  }

  @Test
  void optionsFillInOnlyWhatTheFileLeavesOpen() throws IOException {
    ReadOptions options =
        new ReadOptions(Map.of(), LocalDate.of(2018, 1, 2), "The Harbour Courier");
    var bare = Collected.from(file("bare.txt", STORY), options).only();
    assertThat(bare.details().date()).isEqualTo(LocalDate.of(2018, 1, 2));
    assertThat(bare.details().dateOrigin()).isEqualTo(DateOrigin.HAND);
    assertThat(bare.details().source()).isEqualTo("The Harbour Courier");
    var told =
        Collected.from(file("told.txt", "Source: Quay News\nDate: 3 May 2017\n\n" + STORY), options)
            .only();
    assertThat(told.details().date()).isEqualTo(LocalDate.of(2017, 5, 3));
    assertThat(told.details().source()).isEqualTo("Quay News");
    assertThat(told.details().title()).isEqualTo("Harbour plan wins a second vote");
  }

  @Test
  void aFolderIsReadWithItsSubfoldersInTheOrderOfNames() throws IOException {
    file("b/2.txt", STORY.replace("Harbour", "Second"));
    file("a.txt", STORY.replace("Harbour", "First"));
    file("c.md", "# Third\n\nIt **rained**, he said.\n");
    file(".hidden/x.txt", STORY);
    file(".secret.txt", STORY);
    file("README.md", "What this folder is.");
    file("picture.png", new byte[] {1, 2, 3});
    Collected collected = Collected.from(folder);
    assertThat(collected.titles())
        .containsExactly(
            "First plan wins a second vote", "Second plan wins a second vote", "Third");
    assertThat(collected.refusal()).contains("picture.png").contains("Its ending is none of those");
  }

  @Test
  void aLinkToAParentFolderIsNotFollowedForEver() throws IOException {
    file("inside/a.txt", STORY);
    Files.createSymbolicLink(folder.resolve("inside/loop"), folder);
    assertThat(Collected.from(folder).articles).hasSize(1);
  }

  @Test
  void gzipIsKnownByItsBytesAndNotByItsName() throws IOException {
    byte[] packed = gzip(bytes(STORY));
    assertThat(Collected.from(file("2019-06-26.txt.gz", packed)).only().details().date())
        .isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(Collected.from(file("story.txt", packed)).titles())
        .containsExactly("Harbour plan wins a second vote");
    assertThat(Collected.from(file("twice.txt.gz", gzip(packed))).refusal())
        .endsWith("It is packed twice; unpack it once and import that.");
  }

  @Test
  void aCutOffGzipKeepsTheLinesBeforeTheCut() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      lines.append(
          "{\"title\":\"No. %d\",\"text\":\"Number %d, he said, %s.\"}\n"
              .formatted(i, i, Integer.toHexString(i * 7919)));
    }
    byte[] packed = gzip(bytes(lines.toString()));
    Collected collected =
        Collected.from(file("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
    assertThat(collected.articles).isNotEmpty();
    assertThat(collected.refusal()).contains("end too soon");
    assertThat(Collected.from(file("cut.txt.gz", Arrays.copyOf(gzip(bytes(STORY)), 40))).refusal())
        .contains("end too soon");
  }

  @Test
  void aZipIsReadEntryByEntryWithItsNames() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("z/2018-05-01.txt", bytes(STORY));
    entries.put("../a.txt.gz", gzip(bytes(STORY)));
    entries.put("inner.zip", zip(Map.of("x.txt", bytes(STORY))));
    entries.put("__MACOSX/._a.txt", bytes("x"));
    Path zip = file("news.zip", zip(entries));
    Collected collected = Collected.from(zip);
    assertThat(collected.articles)
        .extracting(article -> article.place().file())
        .containsExactly(zip + "!/../a.txt.gz", zip + "!/z/2018-05-01.txt");
    assertThat(collected.articles.getLast().details().date()).isEqualTo(LocalDate.of(2018, 5, 1));
    assertThat(collected.refusal())
        .isEqualTo(
            zip
                + "!/inner.zip: An archive inside an archive is not opened; unpack it and import"
                + " the folder.");
  }

  @Test
  void aBombIsStoppedAndSaidToBeOne() throws IOException {
    byte[] zeros = new byte[40 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Collected gz = Collected.from(file("bomb.jsonl.gz", gzip(zeros)));
    assertThat(gz.refusal()).contains("swells to more than 250 times its packed size");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", bytes(STORY));
    entries.put("bomb.jsonl", zeros);
    entries.put("c.txt", bytes(STORY));
    Collected zip = Collected.from(file("bomb.zip", zip(entries)));
    assertThat(zip.articles).hasSize(1);
    assertThat(zip.refusals.getFirst().reason()).contains("The rest of the archive was left alone");
  }

  @Test
  void everyOtherFileIsRefusedWithOneSentence() throws IOException {
    assertThat(Collected.from(file("empty.txt", "")).refusal()).endsWith("The file is empty.");
    assertThat(Collected.from(file("blank.txt", " \n\n")).refusal()).endsWith("It holds no text.");
    assertThat(Collected.from(file("empty.csv", "")).refusal()).endsWith("The file is empty.");
    assertThat(Collected.from(file("empty.json", "")).refusal()).endsWith("The file is empty.");
    assertThat(
            Collected.from(file("program.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}))
                .refusal())
        .contains("is not text");
    assertThat(Collected.from(file("paper.txt", "%PDF-1.7 …")).refusal()).contains("it is a PDF");
    assertThat(Collected.from(file("word.docx", zip(Map.of("a.xml", bytes("x"))))).refusal())
        .contains("is not text");
    assertThat(Collected.from(file("broken.zip", "PK no zip")).refusal()).contains("damaged");
    assertThat(Collected.from(folder.resolve("absent.txt")).refusal())
        .endsWith("There is no such file or folder.");
    assertThat(
            Collected.from(
                    file(
                        "korean.txt",
                        "문재인 대통령은 말했다.".getBytes(java.nio.charset.Charset.forName("EUC-KR"))))
                .refusal())
        .contains("neither UTF-8, UTF-16 nor Windows-1252");
  }

  @Test
  void aTextOfMoreThanFiftyMegabytesIsRefused() throws IOException {
    byte[] huge = new byte[(50 << 20) + 1];
    Arrays.fill(huge, (byte) 'a');
    assertThat(Collected.from(file("huge.txt", huge)).refusal()).contains("larger than 50 MB");
  }

  @Test
  void progressNeverFallsAndEndsAtTheSize() throws IOException {
    file("a.txt", STORY);
    file("b.txt.gz", gzip(bytes(STORY)));
    file("c.zip", zip(Map.of("x.txt", bytes(STORY), "y.bin", new byte[9])));
    file("d.png", new byte[100]);
    Collected collected = Collected.from(folder);
    assertThat(collected.progress).isSorted();
    assertThat(collected.progress.getLast()).isEqualTo(new ArticleReader().sizeOf(folder));
  }

  @Test
  void cancellingStopsBetweenTwoArticles() throws IOException {
    Path table = file("a.csv", "title,text\n" + "T,\"He said so.\"\n".repeat(100));
    assertThat(Collected.from(table, ReadOptions.DEFAULT, 3).articles).hasSize(3);
    assertThat(Collected.from(table, ReadOptions.DEFAULT, 3).refusals)
        .extracting(Refusal::reason)
        .isEmpty();
  }
}
