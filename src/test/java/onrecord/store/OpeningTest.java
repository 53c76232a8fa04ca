package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.domain.Edit;
import onrecord.domain.ReadArticle;
import onrecord.domain.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, migrating, backing up, and what may go wrong with the file. */
class OpeningTest {

  private static final ReadArticle STORY =
      Made.article("Story", Made.line("Lark", "Peace will come"));

  private static final Migrations LATER =
      Migrations.ofProgram().followedBy("ALTER TABLE article ADD COLUMN pages INTEGER;");

  private static final Migrations BROKEN =
      Migrations.ofProgram()
          .followedBy(
              "ALTER TABLE article ADD COLUMN pages INTEGER; INSERT INTO nowhere VALUES (1);");

  private static final int NOW = Migrations.ofProgram().newest();

  @TempDir Path folder;

  @Test
  void switchesOnWhatKeepsDataSafe() {
    try (Store store = Store.open(folder)) {
      assertThat(pragma(store, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(store, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(store, "trusted_schema")).isEqualTo("0");
      store.addBatch(List.of(STORY));
      assertThat(pragma(store, "synchronous")).as("NORMAL in bulk").isEqualTo("1");
      store.apply(new Edit.SetArticleNote(1, "by hand"));
      assertThat(pragma(store, "synchronous")).as("FULL for edits").isEqualTo("2");
      assertThat(store.warning()).isEmpty();
    }
  }

  @Test
  void migratesAnOlderFileAfterABackup() {
    makeWithOneStory();

    try (Store store = Store.open(folder, LATER)) {
      assertThat(pragma(store, "user_version")).isEqualTo(String.valueOf(NOW + 1));
      assertThat(store.counts().articles()).isEqualTo(1);
    }
    assertThat(new Backups(folder).list()).hasSize(1);
    assertThat(formatOf(new Backups(folder).list().getFirst())).isEqualTo(NOW);
  }

  @Test
  void aMigrationThatFailsLeavesTheOldFormat() {
    makeWithOneStory();

    assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);
    try (Store store = Store.open(folder)) {
      assertThat(pragma(store, "user_version")).isEqualTo(String.valueOf(NOW));
      assertThat(store.counts().articles()).isEqualTo(1);
      assertThat(store.problems()).isEmpty();
    }
  }

  @Test
  void refusesAFileOfANewerProgram() {
    Store.open(folder, LATER).close();

    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "This library was written by a newer OnRecord (format %d, this one knows %d); update OnRecord to open it."
                .formatted(NOW + 1, NOW));
  }

  @Test
  void refusesADatabaseOfAnotherProgram() {
    try (Sql sql = Connections.writer(folder.resolve("library.sqlite"))) {
      sql.script("CREATE TABLE bookmarks (url TEXT)");
    }

    assertThatThrownBy(() -> Store.open(folder))
        .hasMessage("The file library.sqlite in this folder is not OnRecord's.");
  }

  @Test
  void saysInOneSentenceThatTheFileIsDamaged() throws IOException {
    Files.writeString(folder.resolve("library.sqlite"), "This is no database. ".repeat(500));

    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(Failures.DAMAGED);
  }

  @Test
  void opensAfterACrashAndFindsDamageWhenItIsProved() throws IOException {
    makeWithManyStories();
    Mishap.damage(folder);
    Mishap.kill(folder);

    for (int opening = 0; opening < 2; opening++) {
      try (Store store = Store.open(folder)) {
        assertThat(store.isProved()).isFalse();
        assertThatThrownBy(() -> store.prove(() -> true)).hasMessage(Failures.DAMAGED);
        assertThat(store.isProved()).isFalse();
        assertThatThrownBy(store::backUp).hasMessage(Failures.DAMAGED);
      }
    }
    assertThat(new Backups(folder).list()).isEmpty();
  }

  @Test
  void provesAWholeLibraryOnceAfterACrash() throws IOException {
    makeWithManyStories();
    Mishap.kill(folder);

    try (Store store = Store.open(folder)) {
      assertThat(store.prove(() -> true)).isTrue();
      assertThat(store.isProved()).isTrue();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.isProved()).isTrue();
    }
  }

  @Test
  void aProofThatIsBrokenOffIsDueAtTheNextOpening() throws IOException {
    makeWithManyStories();
    Mishap.kill(folder);

    try (Store store = Store.open(folder)) {
      assertThat(store.prove(() -> false)).isFalse();
      assertThat(store.counts().articles()).isEqualTo(300);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.isProved()).isFalse();
      assertThat(store.backUp()).as("proved for the copy").isPresent();
      assertThat(store.isProved()).isTrue();
    }
  }

  @Test
  void aDamagedFileIsNotMigratedAfterACrash() throws IOException {
    makeWithManyStories();
    Mishap.damage(folder);
    Mishap.kill(folder);

    assertThatThrownBy(() -> Store.open(folder, LATER)).hasMessage(Failures.DAMAGED);
    try (Store store = Store.open(folder)) {
      assertThat(pragma(store, "user_version")).isEqualTo(String.valueOf(NOW));
    }
  }

  @Test
  void anEmptiedFileIsNoNewLibrary() throws IOException {
    makeWithOneStory();
    try (Store store = Store.open(folder)) {
      assertThat(store.backUp()).isPresent();
    }
    Files.write(folder.resolve("library.sqlite"), new byte[0]);

    assertThatThrownBy(() -> Store.open(folder)).hasMessage(Failures.DAMAGED);
  }

  @Test
  void tellsASecondOneThatTheLibraryIsOpen() {
    try (Store store = Store.open(folder)) {
      assertThat(store.counts().articles()).isZero();
      assertThatThrownBy(() -> Store.open(folder))
          .hasMessage(
              "This library is already open in another window or program; close it there first.");
    }
    Store.open(folder).close();
  }

  @Test
  void tellsThatAnotherProgramIsWriting() {
    try (Store store = Store.open(folder);
        Sql stranger = Connections.writer(folder.resolve("library.sqlite"))) {
      store.onWriter(
          sql -> {
            sql.script("PRAGMA busy_timeout = 50");
            return sql;
          });
      stranger.transaction(
          () -> {
            assertThatThrownBy(() -> store.addBatch(List.of(STORY)))
                .hasMessageStartingWith("Another program is writing to this library");
            return stranger;
          });
      assertThat(store.addBatch(List.of(STORY)).added()).hasSize(1);
    }
  }

  @Test
  void aFullDiskLosesTheStepAndNothingElse() {
    try (Store store = Store.open(folder)) {
      store.addBatch(List.of(STORY));
      store.apply(new Edit.SetStance(1, "peace", Stance.SUPPORTS));
      Dump before = Dump.of(store);
      store.onWriter(
          sql -> {
            sql.script(
                "PRAGMA max_page_count = " + (sql.number("PRAGMA page_count").orElseThrow() + 4));
            return sql;
          });

      List<ReadArticle> many = stories(400);
      assertThatThrownBy(() -> store.addBatch(many))
          .hasMessage("The disk is full; nothing of this step was stored.");
      assertThat(Dump.of(store)).isEqualTo(before);

      store.onWriter(
          sql -> {
            sql.script("PRAGMA max_page_count = 1000000");
            return sql;
          });
      assertThat(store.addBatch(many).added()).hasSize(400);
      assertThat(store.problems()).isEmpty();
    }
  }

  @Test
  void keepsTheNewestBackups() {
    try (Store store = Store.open(folder)) {
      store.addBatch(List.of(STORY));
      for (int i = 0; i < Backups.KEPT + 2; i++) {
        assertThat(store.backUp()).isPresent();
      }
    }
    assertThat(new Backups(folder).list()).hasSize(Backups.KEPT);
  }

  @Test
  void anEmptyLibraryNeverBecomesTheBackup() {
    makeWithOneStory();
    try (Store store = Store.open(folder)) {
      Path copy = store.backUp().orElseThrow();
      store.removeArticles(List.of(1L));

      assertThat(store.backUp()).isEmpty();
      assertThat(new Backups(folder).list()).containsExactly(copy);
    }
  }

  @Test
  void aDamagedLibraryNeverBecomesTheBackup() throws IOException {
    makeWithManyStories();
    Path copy;
    try (Store store = Store.open(folder)) {
      copy = store.backUp().orElseThrow();
    }
    Mishap.damage(folder);

    try (Store store = Store.open(folder)) {
      assertThatThrownBy(store::backUp).isInstanceOf(StoreException.class);
    }
    assertThat(folder.resolve("backups")).isDirectoryContaining(copy::equals);
    assertThat(new Backups(folder).list()).containsExactly(copy);
  }

  @Test
  void aBackupIsAWholeLibrary() throws IOException {
    makeWithOneStory();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (Store store = Store.open(folder)) {
      Files.copy(
          store.backUp().orElseThrow(),
          elsewhere.resolve("library.sqlite"),
          StandardCopyOption.REPLACE_EXISTING);
      try (Store copy = Store.open(elsewhere)) {
        assertThat(Dump.of(copy)).isEqualTo(Dump.of(store));
      }
    }
  }

  @Test
  void warnsInASyncFolderAndLeavesTheLogOff() {
    Path synced = folder.resolve("OneDrive - University").resolve("Korea.onrecord");
    try (Store store = Store.open(synced)) {
      assertThat(store.warning()).hasValueSatisfying(text -> assertThat(text).contains("OneDrive"));
      assertThat(pragma(store, "journal_mode")).isEqualTo("delete");
      assertThat(store.addBatch(List.of(STORY)).added()).hasSize(1);
      assertThat(store.counts().articles()).isEqualTo(1);
    }
  }

  @Test
  void knowsTheTypesOfNetworkDrives() {
    assertThat(List.of("nfs4", "CIFS", "smbfs", "fuse.sshfs")).allMatch(Location::isNetworkType);
    assertThat(List.of("ext4", "apfs", "NTFS", "overlay")).noneMatch(Location::isNetworkType);
  }

  private void makeWithOneStory() {
    try (Store store = Store.open(folder)) {
      store.addBatch(List.of(STORY));
    }
  }

  private void makeWithManyStories() {
    try (Store store = Store.open(folder)) {
      store.addBatch(stories(300));
    }
  }

  private static List<ReadArticle> stories(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Made.article("Story " + i, Made.line("Lark", "Sentence " + i)))
        .toList();
  }

  private static String pragma(Store store, String name) {
    return store.onWriter(sql -> sql.words("PRAGMA " + name).getFirst());
  }

  private static int formatOf(Path file) {
    try (Sql sql = Connections.readOnly(file)) {
      return sql.number("PRAGMA user_version").orElseThrow().intValue();
    }
  }
}
