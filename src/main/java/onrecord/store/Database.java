package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The file {@code library.sqlite} of an open library: its lock, its one writing connection and its
 * few reading ones.
 *
 * <p>Write methods are called by one thread at a time, read methods from any thread.
 */
final class Database implements AutoCloseable {

  /** How many threads can read at the same time; further ones wait. */
  private static final int READERS = 4;

  private final Path file;
  private final FolderLock lock;
  private final Sql writer;
  private final Optional<String> warning;
  private final Backups backups;
  private final Semaphore seats = new Semaphore(READERS, true);
  private final Deque<Sql> idle = new ArrayDeque<>();
  private boolean bulk;

  private Database(Path folder, FolderLock lock, Optional<String> warning) {
    this.file = folder.resolve("library.sqlite");
    this.lock = lock;
    this.warning = warning;
    this.backups = new Backups(folder);
    this.writer = Connections.writer(file);
  }

  /** Opens a library's folder, makes what is missing and migrates what is old. */
  static Database open(Path folder, Migrations migrations) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("The folder “" + folder + "” cannot be made.", e);
    }
    FolderLock lock = FolderLock.take(folder);
    boolean opened = false;
    try {
      Database database = new Database(folder, lock, Location.warning(folder));
      database.prepare(migrations);
      opened = true;
      return database;
    } finally {
      if (!opened) {
        lock.abandon();
      }
    }
  }

  private void prepare(Migrations migrations) {
    boolean prepared = false;
    try {
      int format = migrations.formatOf(writer);
      writer.script("PRAGMA journal_mode = " + (warning.isEmpty() ? "WAL" : "DELETE"));
      if (lock.isAfterUncleanEnd()) {
        refuseDamage();
      }
      if (format > 0 && format < migrations.newest()) {
        backups.make(writer);
      }
      migrations.run(writer, format);
      prepared = true;
    } finally {
      if (!prepared) {
        writer.close();
      }
    }
  }

  private void refuseDamage() {
    if (!writer.words("PRAGMA quick_check(1)").equals(List.of("ok"))) {
      throw new StoreException(Failures.DAMAGED);
    }
  }

  /** What is wrong with the place of the library, in one sentence. */
  Optional<String> warning() {
    return warning;
  }

  /** One transaction that is on the disk when this returns. */
  <T> T write(Function<Sql, T> work) {
    return inMode(false, work);
  }

  /**
   * One transaction that is whole but may be lost, with all after it, when the power fails in the
   * next seconds. It lasts with the next {@link #write} or {@link #close}.
   */
  <T> T writeBulk(Function<Sql, T> work) {
    return inMode(true, work);
  }

  private <T> T inMode(boolean wantsBulk, Function<Sql, T> work) {
    if (bulk != wantsBulk) {
      writer.script("PRAGMA synchronous = " + (wantsBulk ? "NORMAL" : "FULL"));
      bulk = wantsBulk;
    }
    return writer.transaction(() -> work.apply(writer));
  }

  /** One transaction that sees one moment of the library and writes nothing. */
  <T> T read(Function<Sql, T> work) {
    seats.acquireUninterruptibly();
    try {
      Sql reader = takeReader();
      try {
        return reader.transaction(() -> work.apply(reader));
      } finally {
        giveBack(reader);
      }
    } finally {
      seats.release();
    }
  }

  private Sql takeReader() {
    synchronized (idle) {
      Sql reader = idle.poll();
      return reader == null ? Connections.readOnly(file) : reader;
    }
  }

  private void giveBack(Sql reader) {
    synchronized (idle) {
      idle.push(reader);
    }
  }

  /** Runs work on the writing connection without a transaction. */
  <T> T outsideTransaction(Function<Sql, T> work) {
    return work.apply(writer);
  }

  /** Copies the library into its folder of backups. */
  Optional<Path> backUp() {
    return backups.make(writer);
  }

  /** Brings the log into the file, as far as no reader needs it. */
  void settle() {
    writer.script("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /** Waits for readers, brings the log into the file and gives the folder back. */
  @Override
  public void close() {
    seats.acquireUninterruptibly(READERS);
    try (lock) {
      synchronized (idle) {
        idle.forEach(Sql::close);
        idle.clear();
      }
      optimise();
      writer.close();
    } finally {
      seats.release(READERS);
    }
  }

  /** Only makes later questions quicker, so a file that cannot take it is closed all the same. */
  private void optimise() {
    try {
      writer.script("PRAGMA optimize");
    } catch (StoreException ignored) {
      // whoever reads the damaged place hears of it
    }
  }
}
