package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {

  @TempDir Path folder;
  private final AtomicInteger moves = new AtomicInteger();
  private final Troubles troubles = new Troubles(moves::incrementAndGet);
  private final Instant tomorrow = Instant.now().plus(Duration.ofHours(25));
  private Path home;

  @BeforeEach
  void fill() {
    home = folder.resolve("News.onrecord");
    Path file = new NewsFile().numbered(1, 1).writeTo(folder.resolve("news.jsonl"));
    try (Library library = Library.openOrCreate(home)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
    }
  }

  @Test
  void aBackupThatFailedIsToldUntilOneSucceeds() throws IOException {
    Path inTheWay = Files.createFile(home.resolve("backups"));
    try (Store store = Store.open(home)) {
      DailyBackup backup = new DailyBackup(home, store, troubles);

      backup.run(tomorrow);
      assertThat(troubles.worst())
          .hasValueSatisfying(
              it -> assertThat(it).startsWith("No backup could be made.").contains("backups"));
      assertThat(moves).hasValue(1);

      Files.delete(inTheWay);
      backup.run(tomorrow);
      assertThat(troubles.worst()).isEmpty();
      assertThat(moves).hasValue(2);
    }
    assertThat(Files.list(inTheWay)).hasSize(1);
  }

  @Test
  void aLibraryIsBackedUpOnceADay() throws IOException {
    try (Store store = Store.open(home)) {
      DailyBackup backup = new DailyBackup(home, store, troubles);

      assertThat(backup.isDue(Instant.now())).isFalse();
      assertThat(backup.isDue(tomorrow)).isTrue();

      store.backUp();
      assertThat(backup.isDue(Instant.now())).isFalse();
      assertThat(backup.isDue(tomorrow)).isTrue();
    }
    assertThat(Files.list(home.resolve("backups"))).hasSize(1);
  }
}
