package onrecord.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onrecord.extract.StatementFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast statements are found: articles of the usual length by one thread and by two, and texts
 * from one kilobyte to one megabyte, where a character should cost the same in all.
 *
 * <p>Run with {@code mvn -Pbench verify -Dbenchmark=onrecord.bench.ExtractionBenchmark}. The
 * virtual machine that is measured has 64 MB of heap, what a worker may need; {@code
 * gc.alloc.rate.norm} is bytes allocated for a text. A flight recording of each run is left under
 * {@code target/profile}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

  /** One finder for all threads, as an import has it. */
  @State(Scope.Benchmark)
  public static class Shared {
    final StatementFinder finder = new StatementFinder();
    final NewsTexts texts = new NewsTexts();
  }

  /** A hundred articles of {@link SyntheticNews#WORDS} words, no two alike, taken in turns. */
  @State(Scope.Benchmark)
  public static class Articles {
    private final AtomicInteger next = new AtomicInteger();
    private final List<String> all =
        IntStream.range(0, 100)
            .mapToObj(number -> new NewsTexts().ofWords(SyntheticNews.WORDS, 7 * number))
            .toList();

    String next() {
      return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }
  }

  /** A text of one length. */
  @State(Scope.Benchmark)
  public static class OneText {
    /** Characters, in thousands. */
    @Param({"1", "10", "100", "1000"})
    int thousands;

    private String text = "";

    /** Makes the text. */
    @Setup
    public void make(Shared shared) {
      text = shared.texts.ofCharacters(1_000 * thousands, 0);
    }
  }

  /** Articles a second, one thread. */
  @Benchmark
  @Threads(1)
  public int articlesByOneThread(Shared shared, Articles articles) {
    return shared.finder.find(articles.next()).size();
  }

  /** Articles a second, two threads. */
  @Benchmark
  @Threads(2)
  public int articlesByTwoThreads(Shared shared, Articles articles) {
    return shared.finder.find(articles.next()).size();
  }

  /** Texts of one length a second, one thread. */
  @Benchmark
  @Threads(1)
  public int textsOfOneLength(Shared shared, OneText one) {
    return shared.finder.find(one.text).size();
  }

  /** Runs the benchmark; the arguments are of no meaning. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(ExtractionBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .addProfiler(JavaFlightRecorderProfiler.class, "dir=target/profile")
                .build())
        .run();
  }
}
