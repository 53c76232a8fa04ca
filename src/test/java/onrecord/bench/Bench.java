package onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import onrecord.extract.StatementFinder;
import onrecord.library.Library;

/**
 * The benchmark: {@code mvn -Pbench verify -Darticles=20000}. Prints a Markdown table for {@code
 * docs/BENCHMARKS.md}.
 *
 * <p>With {@code -Dlibrary=FOLDER} it measures searches and starts on that library instead of
 * making one.
 */
public final class Bench {

  private static final int EXTRACTED = 4_000;
  private static final String NO_LIBRARY = "none";

  private Bench() {}

  /** Arguments: how many articles an import gets, and a library or {@code none}. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("onrecord-bench");
    try {
      Figures figures = new Figures(System.out);
      figures.row("cores", "%d", Runtime.getRuntime().availableProcessors());
      boolean given = !arguments[1].equals(NO_LIBRARY);
      Path library =
          given ? Path.of(arguments[1]) : imported(work, Integer.parseInt(arguments[0]), figures);
      searches(library, figures);
      StartBench.run(Files.createDirectory(work.resolve("home")), library, figures);
    } finally {
      Folders.delete(work);
    }
  }

  private static Path imported(Path work, int size, Figures figures) throws IOException {
    figures.row("articles", "%,d of about %d words", size, SyntheticNews.WORDS);
    extraction(figures);
    return new ImportBench(work, size).run(figures);
  }

  private static void extraction(Figures figures) {
    SyntheticNews news = new SyntheticNews();
    StatementFinder finder = new StatementFinder();
    List<String> texts =
        LongStream.range(0, EXTRACTED).mapToObj(number -> news.article(number).text()).toList();
    for (int round = 0; round < 3; round++) {
      texts.parallelStream().forEach(finder::find);
    }
    long[] statements = {0};
    Cost cost =
        Cost.of(
            () ->
                statements[0] =
                    texts.parallelStream().mapToLong(text -> finder.find(text).size()).sum());
    figures.row(
        "extraction, all cores (budget 1,500)",
        "%.0f articles/s, %.2f ms of processor time an article, %.1f statements an article",
        texts.size() / cost.seconds(),
        1000 * cost.cpuSeconds() / texts.size(),
        (double) statements[0] / texts.size());
  }

  private static void searches(Path folder, Figures figures) {
    long start = System.nanoTime();
    try (Library library = Library.open(folder)) {
      double seconds = Figures.secondsSince(start);
      var summary = library.summary();
      figures.row(
          "opening the library", "%.0f ms, %,d articles", 1000 * seconds, summary.articles());
      figures.row("statements", "%,d", summary.statements());
      SearchBench.run(library, figures);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      figures.row(
          "heap with the library open and searched, after a collection",
          "%d MB of at most %d",
          (runtime.totalMemory() - runtime.freeMemory()) >> 20,
          runtime.maxMemory() >> 20);
    }
  }
}
