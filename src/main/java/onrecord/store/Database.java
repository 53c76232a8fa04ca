package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
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
  private volatile boolean proved;

  private Database(Path folder, FolderLock lock, Optional<String> warning) {
    this.file = folder.resolve("library.sqlite");
    this.lock = lock;
    this.warning = warning;
    this.backups = new Backups(folder);
    this.proved = !lock.isAfterUncleanEnd();
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
      if (format == 0) {
        refuseEmptied();
      } else if (format < migrations.newest()) {
        backUp();
      }
      migrations.run(writer, format);
      prepared = true;
    } finally {
      if (!prepared) {
        writer.close();
      }
    }
  }

  /** What was backed up once was no new library. */
  private void refuseEmptied() {
    if (!backups.list().isEmpty()) {
      throw new StoreException(Failures.DAMAGED);
    }
    proved = true;
  }

  /** Whether the process before ended properly, or what it left was proved since. */
  boolean isProved() {
    return proved;
  }

  /**
   * Reads the whole file and throws {@link StoreException} when it is damaged.
   *
   * @param mayGoOn asked again and again
   * @return whether it came to the end
   */
  boolean prove(BooleanSupplier mayGoOn) {
    Optional<List<String>> verdict =
        read(sql -> sql.unlessStopped(mayGoOn, () -> sql.words("PRAGMA quick_check(1)")));
    if (verdict.isEmpty()) {
      return false;
    }
    if (!verdict.get().equals(List.of("ok"))) {
      throw new StoreException(Failures.DAMAGED);
    }
    proved = true;
    return true;
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

  /** Copies the library into its folder of backups; one that has to be proved is proved before. */
  Optional<Path> backUp() {
    if (!proved) {
      prove(() -> true);
    }
    return backups.make(writer);
  }

  /** Brings the log into the file, as far as no reader needs it. */
  void settle() {
    writer.script("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /**
   * Waits for readers, brings the log into the file and gives the folder back. What was not proved
   * is to be proved after the next opening.
   */
  @Override
  public void close() {
    seats.acquireUninterruptibly(READERS);
    boolean closed = false;
    try {
      synchronized (idle) {
        idle.forEach(Sql::close);
        idle.clear();
      }
      optimise();
      writer.close();
      closed = true;
    } finally {
      if (closed && proved) {
        lock.close();
      } else {
        lock.abandon();
      }
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
