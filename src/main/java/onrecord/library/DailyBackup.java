package onrecord.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backs a library up when it is opened, once a day at most, so that yesterday's work is safe from
 * what happens today. Writer thread only.
 *
 * <p>A library beyond {@link #LARGEST} is left to its owner's own backups: a copy would hold up
 * edits for long and cost more disk than the library is worth.
 */
final class DailyBackup {

  /** Bytes; such a file takes a second or two to copy. */
  static final long LARGEST = 512L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
  private static final Duration BETWEEN = Duration.ofDays(1);

  private final Path folder;
  private final Store store;
  private final Troubles troubles;

  DailyBackup(Path folder, Store store, Troubles troubles) {
    this.folder = folder;
    this.store = store;
    this.troubles = troubles;
  }

  /** Makes a copy when one is due; that it failed is told and keeps nobody from working. */
  void run(Instant now) {
    try {
      troubles.watch(Troubles.Cause.BACKUP, () -> isDue(now) ? store.backUp() : Optional.empty());
    } catch (RuntimeException e) {
      LOG.warn("the library in {} could not be backed up: {}", folder, e.toString());
    }
  }

  /** Whether the newest copy, or the library itself where there is none, is a day old. */
  boolean isDue(Instant now) {
    Path database = folder.resolve(LibraryOpener.DATABASE);
    try {
      if (Files.size(database) > LARGEST) {
        return false;
      }
      BasicFileAttributes attributes = Files.readAttributes(database, BasicFileAttributes.class);
      return newestCopy(attributes.creationTime().toInstant()).plus(BETWEEN).isBefore(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Instant newestCopy(Instant otherwise) throws IOException {
    Path backups = folder.resolve("backups");
    if (!Files.isDirectory(backups)) {
      return otherwise;
    }
    try (Stream<Path> copies = Files.list(backups)) {
      return copies
          .map(copy -> copy.toFile().lastModified())
          .max(Comparator.naturalOrder())
          .map(Instant::ofEpochMilli)
          .orElse(otherwise);
    }
  }
}
