package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import onrecord.store.Mishap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose last process was killed: it opens at once and is proved while it is in use. */
class ProofTest {

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void killedLibrary() throws IOException {
    home = folder.resolve("News.onrecord");
    Path file = new NewsFile().numbered(1, 300).writeTo(folder.resolve("news.jsonl"));
    try (Library library = Library.openOrCreate(home)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
    }
    Mishap.kill(home);
  }

  @Test
  void aWholeLibraryPasses() {
    try (Library library = Library.open(home)) {
      library.jobs().forEach(Job::await);

      assertThat(library.trouble()).isEmpty();
      assertThat(library.check().problems()).isEmpty();
    }
    try (Library library = Library.open(home)) {
      assertThat(library.jobs()).isEmpty();
    }
  }

  @Test
  void aDamagedLibraryIsSearchedAndTheUserIsTold() throws IOException {
    Mishap.damage(home);

    try (Library library = Library.open(home)) {
      assertThat(total(library)).isEqualTo(600);
      library.jobs().forEach(ProofTest::awaitEnd);
      assertThat(library.trouble()).hasValueSatisfying(it -> assertThat(it).contains("damaged"));
    }
    assertThat(home.resolve("backups")).doesNotExist();
  }

  private static void awaitEnd(Job<?> job) {
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(job::await)
        .withMessageContaining("is damaged");
  }

  private static long total(Library library) {
    return library.search(SearchRequest.page(Query.ALL, StatementOrder.NEWEST, 0, 0)).total();
  }
}
