package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {

  @TempDir Path folder;

  @Test
  void aLibraryIsBackedUpOnceADay() throws IOException {
    Path home = folder.resolve("News.onrecord");
    Path file = new NewsFile().numbered(1, 1).writeTo(folder.resolve("news.jsonl"));
    try (Library library = Library.openOrCreate(home)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
    }
    Instant tomorrow = Instant.now().plus(Duration.ofHours(25));
    try (Store store = Store.open(home)) {
      DailyBackup backup = new DailyBackup(home, store);

      assertThat(backup.isDue(Instant.now())).isFalse();
      assertThat(backup.isDue(tomorrow)).isTrue();

      store.backUp();
      assertThat(backup.isDue(Instant.now())).isFalse();
      assertThat(backup.isDue(tomorrow)).isTrue();
    }
    assertThat(Files.list(home.resolve("backups"))).hasSize(1);
  }
}
