package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of the library in its folder {@code backups}.
 *
 * <p>A copy counts only once it has been read back and found whole; until then it has another name,
 * and no older copy is thrown away for it. An empty library is not copied.
 */
final class Backups {

  /** How many copies are kept; older ones go when a new one has been proved. */
  static final int KEPT = 7;

  private static final String PREFIX = "library-";
  private static final String SUFFIX = ".sqlite";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

  private final Path folder;

  Backups(Path libraryFolder) {
    folder = libraryFolder.resolve("backups");
  }

  /**
   * Copies the database behind {@code sql}; gives the copy, or empty when there was nothing to
   * copy. Throws {@link StoreException} when the copy cannot be written or is not whole.
   */
  Optional<Path> make(Sql sql) {
    long articles = articlesIn(sql);
    if (articles == 0 && handWorkIn(sql) == 0) {
      return Optional.empty();
    }
    String name = PREFIX + STAMP.format(Instant.now()) + SUFFIX;
    Path part = folder.resolve(name + ".part");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(part);
      sql.script("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
      prove(part, articles);
      Path whole = Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      prune();
      return Optional.of(whole);
    } catch (IOException e) {
      throw new StoreException("The backup could not be written to “" + folder + "”.", e);
    } finally {
      discard(part);
    }
  }

  /** The copies, newest first. */
  List<Path> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Backups::isCopy).sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw new StoreException("The folder “" + folder + "” cannot be read.", e);
    }
  }

  private static boolean isCopy(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  private static void prove(Path copy, long articles) {
    try (Sql sql = Connections.readOnly(copy)) {
      List<String> verdict = sql.words("PRAGMA quick_check(1)");
      if (!verdict.equals(List.of("ok")) || articlesIn(sql) != articles) {
        throw new StoreException(
            "The library could not be copied whole, so the older backups were kept; it may be"
                + " damaged.");
      }
    }
  }

  private void prune() throws IOException {
    for (Path old : list().stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new StoreException("The unfinished backup “" + part + "” cannot be removed.", e);
    }
  }

  private static long articlesIn(Sql sql) {
    return sql.number("SELECT count(*) FROM article").orElse(0L);
  }

  private static long handWorkIn(Sql sql) {
    return sql.number(
            """
            SELECT (SELECT count(*) FROM topic) + (SELECT count(*) FROM saved_search)
                + (SELECT count(*) FROM detached)
            """)
        .orElse(0L);
  }
}
