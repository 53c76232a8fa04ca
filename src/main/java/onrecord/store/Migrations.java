package onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Brings a database file to the newest format, one numbered script and one transaction a step. */
final class Migrations {

  /** "ONRC": marks the file as a library, for this program and for {@code file(1)}. */
  static final int APPLICATION_ID = 0x4F4E5243;

  private final String folder;
  private final int newest;

  private Migrations(String folder, int newest) {
    this.folder = folder;
    this.newest = newest;
  }

  /** The program's own. */
  static Migrations ofProgram() {
    return in("/onrecord/store/");
  }

  /** The scripts {@code V1.sql}, {@code V2.sql} and so on in a folder of the class path. */
  static Migrations in(String folder) {
    int newest = 0;
    while (resource(folder, newest + 1) != null) {
      newest++;
    }
    return new Migrations(folder, newest);
  }

  /** The format that this program writes. */
  int newest() {
    return newest;
  }

  /** The format of a file, 0 when it is new; refuses what is no library or a newer one. */
  int formatOf(Sql sql) {
    int application = pragma(sql, "PRAGMA application_id");
    int format = pragma(sql, "PRAGMA user_version");
    boolean empty = sql.number("SELECT count(*) FROM sqlite_schema").orElse(0L) == 0;
    if (application != APPLICATION_ID && !empty) {
      throw new StoreException("The file library.sqlite in this folder is not OnRecord's.");
    }
    if (format > newest) {
      throw new StoreException(
          "This library was written by a newer OnRecord (format %d, this one knows %d); update OnRecord to open it."
              .formatted(format, newest));
    }
    return format;
  }

  /** Runs what is missing above {@code format}. */
  void run(Sql sql, int format) {
    for (int step = format + 1; step <= newest; step++) {
      String script = read(step);
      int version = step;
      sql.transaction(
          () -> {
            sql.script(script);
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
            sql.script("PRAGMA user_version = " + version);
            return version;
          });
    }
  }

  private static int pragma(Sql sql, String pragma) {
    return sql.number(pragma).orElse(0L).intValue();
  }

  private String read(int step) {
    String script = resource(folder, step);
    if (script == null) {
      throw new IllegalStateException("no migration " + step);
    }
    return script;
  }

  private static @Nullable String resource(String folder, int step) {
    String name = folder + "V" + step + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable in the program's own file: " + name, e);
    }
  }
}
