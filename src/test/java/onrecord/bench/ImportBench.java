package onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import onrecord.library.ImportReport;
import onrecord.library.ImportRequest;
import onrecord.library.Library;

/**
 * An import from the file to the searchable library, in turns with bare Lucene on the same
 * articles. The middle of an odd number of rounds counts.
 */
final class ImportBench {

  private static final int ROUNDS = 3;
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Path work;
  private final List<SyntheticNews.Made> articles;
  private final Path file;
  private final List<Round> rounds = new ArrayList<>();

  private record Round(Cost plain, Cost news, Cost plainOnAllCores, Cost imported) {}

  /** Measures with the articles numbered from 0. */
  ImportBench(Path work, int size) throws IOException {
    this.work = work;
    SyntheticNews news = new SyntheticNews();
    this.articles = IntStream.range(0, size).parallel().mapToObj(news::article).toList();
    this.file = written(work.resolve("articles.jsonl"), articles);
  }

  /** Prints the figures; gives a library of the articles, closed. */
  Path run(Figures figures) throws IOException {
    for (int round = 0; round <= ROUNDS; round++) {
      Path folder = Files.createDirectory(work.resolve("round-" + round));
      Round measured = round(folder);
      if (round > 0) { // the first one is for the compiler to warm up
        rounds.add(measured);
      }
      if (round < ROUNDS) {
        Folders.delete(folder);
      }
    }
    Path library = work.resolve("round-" + ROUNDS).resolve("bench.onrecord");
    print(figures, library);
    return library;
  }

  private Round round(Path folder) {
    return new Round(
        Cost.of(() -> BareLucene.PLAIN.index(folder.resolve("plain"), articles, 1)),
        Cost.of(() -> BareLucene.NEWS.index(folder.resolve("news"), articles, 1)),
        Cost.of(() -> BareLucene.PLAIN.index(folder.resolve("cores"), articles, CORES)),
        importInto(folder.resolve("bench.onrecord")));
  }

  /** Closing is not measured: everything is searchable and lasting before. */
  private Cost importInto(Path folder) {
    List<Library> opened = new ArrayList<>();
    Cost cost =
        Cost.of(
            () -> {
              Library library = Library.openOrCreate(folder);
              opened.add(library);
              ImportReport report = library.startImport(ImportRequest.of(List.of(file))).await();
              if (!report.refused().isEmpty()) {
                throw new IllegalStateException("refused: " + report.refused().getFirst());
              }
            });
    opened.forEach(Library::close);
    return cost;
  }

  private void print(Figures figures, Path library) throws IOException {
    rate(figures, "bare Lucene, lower-case words, one thread", Round::plain);
    rate(figures, "bare Lucene, stemmed words with offsets, one thread", Round::news);
    rate(figures, "bare Lucene, lower-case words, all cores", Round::plainOnAllCores);
    rate(figures, "import, read to searchable, all cores", Round::imported);
    ratio(figures, "import ÷ bare Lucene, lower-case, one thread (budget 3)", Round::plain);
    ratio(figures, "import ÷ bare Lucene, stemmed with offsets, one thread", Round::news);
    ratio(figures, "import ÷ bare Lucene, lower-case, all cores", Round::plainOnAllCores);
    long plainText = articles.stream().mapToLong(article -> article.text().length()).sum();
    figures.row(
        "disk ÷ plain text, library closed (budget 2.5)",
        "%.2f, of which the index %.2f",
        (double) Folders.size(library) / plainText,
        (double) Folders.size(library.resolve("index")) / plainText);
  }

  /** One of the works that a round measures. */
  private interface Part {
    Cost of(Round round);
  }

  private void rate(Figures figures, String what, Part part) {
    figures.row(
        what,
        "%.0f articles/s, %.2f ms of processor time an article",
        articles.size() / middle(round -> part.of(round).seconds()),
        1000 * middle(round -> part.of(round).cpuSeconds()) / articles.size());
  }

  private void ratio(Figures figures, String what, Part part) {
    figures.row(
        what,
        "%.2f by the clock, %.2f in processor time",
        middle(round -> round.imported().seconds() / part.of(round).seconds()),
        middle(round -> round.imported().cpuSeconds() / part.of(round).cpuSeconds()));
  }

  private double middle(ToDoubleFunction<Round> figure) {
    return rounds.stream().mapToDouble(figure).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static Path written(Path file, List<SyntheticNews.Made> articles) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (SyntheticNews.Made article : articles) {
        writer.write(
            "{\"title\":\"%s\",\"date\":\"%s\",\"source\":\"%s\",\"text\":\"%s\"}%n"
                .formatted(
                    article.title(),
                    article.date(),
                    article.source(),
                    article.text().replace("\n", "\\n")));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return file;
  }
}
