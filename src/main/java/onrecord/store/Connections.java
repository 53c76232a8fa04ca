package onrecord.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens connections as this program needs them. */
final class Connections {

  private static final int BUSY_MILLIS = 5_000;
  private static final int WRITER_CACHE_KIB = 64_000;
  private static final int READER_CACHE_KIB = 8_000;

  /** Of 4 KiB: when so much lies in the log, SQLite brings it into the file. */
  private static final int LOGGED_PAGES = 8_000;

  private Connections() {}

  /**
   * The one connection that writes. Its transactions take the write lock when they begin, so that a
   * second writer fails at once and not half-way.
   */
  static Sql writer(Path file) {
    SQLiteConfig config = common(WRITER_CACHE_KIB);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    Sql sql = open(config, file);
    sql.script("PRAGMA wal_autocheckpoint = " + LOGGED_PAGES);
    return sql;
  }

  /** A connection that cannot write; each of its transactions sees one moment of the library. */
  static Sql readOnly(Path file) {
    SQLiteConfig config = common(READER_CACHE_KIB);
    config.setReadOnly(true);
    return open(config, file);
  }

  private static SQLiteConfig common(int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-cacheKib);
    config.setTempStore(TempStore.MEMORY);
    // Else the driver asks for the last row id after every single insert.
    config.setGetGeneratedKeys(false);
    return config;
  }

  private static Sql open(SQLiteConfig config, Path file) {
    try {
      Sql sql = new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
      sql.script("PRAGMA trusted_schema = OFF");
      return sql;
    } catch (SQLException e) {
      throw Failures.explain(e);
    }
  }
}
