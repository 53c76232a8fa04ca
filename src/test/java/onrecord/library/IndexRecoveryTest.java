package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Stance;
import onrecord.domain.StatementOrder;
import onrecord.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The index may fall behind, vanish or break: the library brings it up by itself. */
@Timeout(60)
class IndexRecoveryTest {

  private static final int ARTICLES = 600;

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void fill() {
    home = folder.resolve("News.onrecord");
    Path file = new NewsFile().numbered(1, ARTICLES).writeTo(folder.resolve("news.jsonl"));
    try (Library library = Library.openOrCreate(home)) {
      library.startImport(ImportRequest.of(List.of(file))).await();
    }
  }

  @Test
  void aStoreThatIsAheadIsReplayed() {
    long statement;
    try (Store store = Store.open(home)) {
      statement = store.articles(List.of(1L)).getFirst().statements().getFirst().id();
      store.apply(new Edit.SetStance(statement, "a claim", Stance.SUPPORTS));
    }

    try (Library library = openAndSettled()) {
      assertThat(count(library, Query.ALL.with(Facet.STANCE, Set.of("supports")))).isEqualTo(1);
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void anIndexThatVanishesWhileTheLibraryIsOpenCostsNoWork() throws IOException {
    try (Library library = openAndSettled()) {
      FolderTree.delete(home.resolve("index"));
      long statement = library.article(1).orElseThrow().statements().getFirst().id();

      assertThatExceptionOfType(LibraryException.class)
          .isThrownBy(
              () -> library.apply(new Edit.SetStance(statement, "a claim", Stance.SUPPORTS)))
          .withMessageContaining("search index could not be written");

      assertThat(library.check().problems()).isEmpty();
      assertThat(count(library, Query.ALL.with(Facet.STANCE, Set.of("supports")))).isEqualTo(1);
    }
  }

  @Test
  void anIndexThatVanishesBeforeAnImportCostsNoArticle() throws IOException {
    Path more =
        new NewsFile().numbered(ARTICLES + 1, ARTICLES).writeTo(folder.resolve("more.jsonl"));
    try (Library library = openAndSettled()) {
      FolderTree.delete(home.resolve("index"));

      assertThatExceptionOfType(LibraryException.class)
          .isThrownBy(() -> library.startImport(ImportRequest.of(List.of(more))).await())
          .withMessageContaining("search index could not be written");

      assertThat(library.check().problems()).isEmpty();
    }
    try (Library library = openAndSettled()) {
      library.startImport(ImportRequest.of(List.of(more))).await();

      assertThat(library.summary().articles()).isEqualTo(2 * ARTICLES);
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void anIndexThatCannotBeBuiltAgainIsToldUntilItIs() throws IOException {
    try (Library library = openAndSettled()) {
      FolderTree.delete(home.resolve("index"));
      Path inTheWay = Files.createFile(home.resolve("index"));
      long statement = library.article(1).orElseThrow().statements().getFirst().id();
      Edit edit = new Edit.SetStance(statement, "a claim", Stance.SUPPORTS);

      assertThatExceptionOfType(LibraryException.class).isThrownBy(() -> library.apply(edit));
      assertThatExceptionOfType(LibraryException.class).isThrownBy(library::settle);
      assertThat(library.trouble())
          .hasValueSatisfying(it -> assertThat(it).startsWith("The index in"));

      Files.delete(inTheWay);
      // one attempt, perhaps the upkeep's own, finds the index closed and opens it anew
      assertThat(catchThrowable(library::settle))
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(),
              one -> assertThat(one).isInstanceOf(LibraryException.class));
      library.settle();
      assertThat(library.trouble()).isEmpty();
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void aMissingIndexIsBuiltAgain() throws IOException {
    FolderTree.delete(home.resolve("index"));

    try (Library library = openAndSettled()) {
      assertThat(count(library, Query.ALL)).isEqualTo(2 * ARTICLES);
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void aDamagedIndexIsBuiltAgain() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      for (Path file : files.filter(IndexRecoveryTest::isSegment).toList()) {
        Files.writeString(file, "not an index", StandardOpenOption.TRUNCATE_EXISTING);
      }
    }

    try (Library library = openAndSettled()) {
      assertThat(count(library, Query.ALL)).isEqualTo(2 * ARTICLES);
      assertThat(library.check().problems()).isEmpty();
    }
  }

  private static boolean isSegment(Path file) {
    return !file.endsWith("write.lock");
  }

  @Test
  void editsMadeDuringARebuildAreNotLost() throws IOException {
    FolderTree.delete(home.resolve("index"));

    try (Library library = Library.open(home)) {
      long statement = library.article(1).orElseThrow().statements().getFirst().id();
      library.apply(new Edit.SetStance(statement, "a claim", Stance.SUPPORTS));
      library.jobs().forEach(Job::await);

      assertThat(count(library, Query.ALL.with(Facet.STANCE, Set.of("supports")))).isEqualTo(1);
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void aRebuildThatWasBrokenOffGoesOn() throws IOException {
    FolderTree.delete(home.resolve("index"));
    try (Library library = Library.open(home)) {
      library.jobs().forEach(Job::cancel);
    }

    try (Library library = openAndSettled()) {
      assertThat(library.check().problems()).isEmpty();
    }
  }

  @Test
  void theSecondToOpenIsTold() {
    try (Library first = Library.open(home)) {
      assertThat(first.folder()).isEqualTo(home.toAbsolutePath());
      assertThatExceptionOfType(LibraryException.class)
          .isThrownBy(() -> Library.open(home))
          .withMessageContaining("already open");
    }
  }

  @Test
  void aFolderWithoutALibraryIsTold() throws IOException {
    Path other = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(other.resolve("one.txt"), "text");

    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> Library.open(other))
        .withMessageContaining("no library");
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> Library.openOrCreate(other))
        .withMessageContaining("holds other files");
  }

  private Library openAndSettled() {
    Library library = Library.open(home);
    library.jobs().forEach(Job::await);
    return library;
  }

  private static long count(Library library, Query query) {
    return library.search(SearchRequest.page(query, StatementOrder.NEWEST, 0, 0)).total();
  }
}
