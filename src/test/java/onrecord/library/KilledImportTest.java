package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Statement;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of an import, again and again: nothing committed may be lost. */
@Timeout(120)
class KilledImportTest {

  private static final int KILLS = 20;
  private static final int ARTICLES_A_ROUND = 3_000;
  private static final long LONGEST_LIFE_MILLIS = 500;

  @TempDir Path folder;

  @Test
  void nothingCommittedIsLost() throws IOException {
    Path home = folder.resolve("News.onrecord");
    SplittableRandom random = new SplittableRandom(20190626);
    long before = 1;
    int hitAnImport = 0;
    for (int round = 0; round < KILLS; round++) {
      Committed committed = importAndKill(home, round, random.nextLong(LONGEST_LIFE_MILLIS));
      try (Library library = Library.open(home)) {
        library.jobs().forEach(Job::await);
        CheckReport report = library.check();

        assertThat(report.problems()).as("round %d", round).isEmpty();
        assertThat(report.articles()).isGreaterThanOrEqualTo(committed.articles());
        long added = report.articles() - before;
        hitAnImport += added < ARTICLES_A_ROUND ? 1 : 0;
        before = report.articles();
        assertThat(found(library)).isEqualTo(report.statements());
        assertThat(noteOn(library, committed.noted())).isEqualTo(Optional.of("round " + round));
      }
    }
    assertThat(hitAnImport)
        .as("kills that came before the import was done")
        .isGreaterThan(KILLS / 2);
  }

  private static long found(Library library) {
    return library.search(SearchRequest.page(Query.ALL, StatementOrder.NEWEST, 0, 0)).total();
  }

  private static Optional<String> noteOn(Library library, long statement) {
    return library.statement(statement, Query.ALL).map(hit -> hit.statement().coding().note());
  }

  /** What the process said to have committed before it died. */
  private record Committed(long articles, long noted) {

    /** The first line is the statement noted on, each later one a number of articles. */
    static Committed in(Path said) throws IOException {
      String text = Files.readString(said);
      // the last line may have been cut by the kill
      List<Long> numbers =
          text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Long::valueOf).toList();
      return new Committed(
          numbers.stream().skip(1).mapToLong(Long::longValue).max().orElse(0), numbers.getFirst());
    }
  }

  private Committed importAndKill(Path home, int round, long millis) throws IOException {
    Path file =
        new NewsFile()
            .numbered(1 + round * ARTICLES_A_ROUND, ARTICLES_A_ROUND)
            .writeTo(folder.resolve("round-" + round + ".jsonl"));
    Path said = folder.resolve("round-" + round + ".said");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                home.toString(),
                file.toString(),
                "round " + round)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && Files.size(said) == 0) {
      waitAtMost(process, 5);
    }
    if (round == 0) {
      assertThatExceptionOfType(LibraryException.class)
          .isThrownBy(() -> Library.open(home))
          .withMessageContaining("already open");
    }
    waitAtMost(process, millis);
    process.destroyForcibly().onExit().join();
    return Committed.in(said);
  }

  private static void waitAtMost(Process process, long millis) {
    process.onExit().completeOnTimeout(process, millis, TimeUnit.MILLISECONDS).join();
  }

  /** The process that is killed: notes on a statement, then imports and tells what is in. */
  static final class Victim {

    private Victim() {}

    /** Arguments: library, file, note. */
    public static void main(String[] arguments) {
      try (Library library = Library.openOrCreate(Path.of(arguments[0]))) {
        library.jobs().forEach(Job::await);
        say(note(library, arguments[2]));
        library.onChange(change -> say(library.summary().articles()));
        library.startImport(ImportRequest.of(List.of(Path.of(arguments[1])))).await();
      }
    }

    private static long note(Library library, String note) {
      if (library.summary().articles() == 0) {
        Path seed = library.folder().resolveSibling("seed.jsonl");
        new NewsFile().numbered(0, 1).writeTo(seed);
        library.startImport(ImportRequest.of(List.of(seed))).await();
      }
      Statement statement = library.article(1).orElseThrow().statements().getFirst();
      library.apply(new Edit.SetNote(statement.id(), note));
      return statement.id();
    }

    private static void say(long number) {
      System.out.println(number);
      System.out.flush();
    }
  }
}
