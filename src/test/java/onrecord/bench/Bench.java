package onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import onrecord.extract.StatementFinder;
import onrecord.library.ImportReport;
import onrecord.library.ImportRequest;
import onrecord.library.Library;

/**
 * The benchmark: {@code mvn -Pbench verify -Darticles=20000}. Prints a Markdown table for {@code
 * docs/BENCHMARKS.md}.
 */
public final class Bench {

  private static final int WARM_UP = 4_000;

  private Bench() {}

  /** Argument: how many articles the library gets. */
  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[0]);
    Path work = Files.createTempDirectory("onrecord-bench");
    try {
      run(size, work, new Figures(System.out));
    } finally {
      delete(work);
    }
  }

  private static void run(int size, Path work, Figures figures) throws IOException {
    figures.row("articles", "%,d of about %d words", size, SyntheticNews.WORDS);
    figures.row("cores", "%d", Runtime.getRuntime().availableProcessors());
    SyntheticNews news = new SyntheticNews();
    extraction(news, figures);

    List<SyntheticNews.Made> warmUp = made(news, size, WARM_UP);
    BareLucene.index(work.resolve("bare-warm"), warmUp);
    importInto(work.resolve("warm.onrecord"), written(work.resolve("warm.jsonl"), warmUp)).close();

    List<SyntheticNews.Made> articles = made(news, 0, size);
    long plainText = articles.stream().mapToLong(article -> article.text().length()).sum();
    double bare = BareLucene.index(work.resolve("bare"), articles);
    Path file = written(work.resolve("articles.jsonl"), articles);
    long start = System.nanoTime();
    try (Library library = importInto(work.resolve("bench.onrecord"), file)) {
      double imported = Figures.secondsSince(start);
      figures.row("bare Lucene, indexing", "%.0f articles/s", size / bare);
      figures.row("import, read to searchable", "%.0f articles/s", size / imported);
      figures.row("import ÷ bare Lucene (budget 3)", "%.2f", imported / bare);
      figures.row(
          "disk ÷ plain text (budget 2.5)", "%.2f", (double) sizeOf(library.folder()) / plainText);
      figures.row("statements", "%,d", library.summary().statements());
      SearchBench.run(library, figures);
    }
    reopening(work.resolve("bench.onrecord"), figures);
  }

  private static void extraction(SyntheticNews news, Figures figures) {
    StatementFinder finder = new StatementFinder();
    List<String> texts =
        LongStream.range(0, WARM_UP).mapToObj(number -> news.article(number).text()).toList();
    for (int round = 0; round < 3; round++) {
      texts.parallelStream().forEach(finder::find);
    }
    long start = System.nanoTime();
    long statements = texts.parallelStream().mapToLong(text -> finder.find(text).size()).sum();
    double seconds = Figures.secondsSince(start);
    figures.row(
        "extraction, all cores (budget 1,500)",
        "%.0f articles/s, %.1f statements an article",
        texts.size() / seconds,
        (double) statements / texts.size());
  }

  private static List<SyntheticNews.Made> made(SyntheticNews news, long from, int count) {
    return IntStream.range(0, count).parallel().mapToObj(i -> news.article(from + i)).toList();
  }

  private static Library importInto(Path folder, Path file) {
    Library library = Library.openOrCreate(folder);
    ImportReport report = library.startImport(ImportRequest.of(List.of(file))).await();
    if (!report.refused().isEmpty()) {
      throw new IllegalStateException("refused: " + report.refused().getFirst());
    }
    return library;
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
    }
    return file;
  }

  private static void reopening(Path folder, Figures figures) {
    long start = System.nanoTime();
    try (Library library = Library.open(folder)) {
      long articles = library.summary().articles();
      figures.row(
          "opening the library again",
          "%.0f ms for %,d articles",
          Figures.secondsSince(start) * 1e3,
          articles);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      figures.row(
          "heap with the library open (budget 512 with the window)",
          "%d MB",
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private static long sizeOf(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Bench::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path visited, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
