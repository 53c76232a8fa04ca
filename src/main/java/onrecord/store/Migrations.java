package onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a database file to the newest format, one numbered script and one transaction a step. */
final class Migrations {

  /** "ONRC": marks the file as a library, for this program and for {@code file(1)}. */
  static final int APPLICATION_ID = 0x4F4E5243;

  private static final String FOLDER = "/onrecord/store/";

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = scripts;
  }

  /** The scripts {@code V1.sql}, {@code V2.sql} and so on of this program. */
  static Migrations ofProgram() {
    List<String> scripts = new ArrayList<>();
    String next = resource(1);
    while (next != null) {
      scripts.add(next);
      next = resource(scripts.size() + 1);
    }
    return new Migrations(List.copyOf(scripts));
  }

  /** These and one more, as a later program would have it. */
  Migrations followedBy(String script) {
    List<String> more = new ArrayList<>(scripts);
    more.add(script);
    return new Migrations(List.copyOf(more));
  }

  /** The first few of these, as an older program had them. */
  Migrations upTo(int format) {
    return new Migrations(scripts.subList(0, format));
  }

  /** The format that this program writes. */
  int newest() {
    return scripts.size();
  }

  /** The format of a file, 0 when it is new; refuses what is no library or a newer one. */
  int formatOf(Sql sql) {
    int application = pragma(sql, "PRAGMA application_id");
    int format = pragma(sql, "PRAGMA user_version");
    boolean empty = sql.number("SELECT count(*) FROM sqlite_schema").orElse(0L) == 0;
    if (application != APPLICATION_ID && !empty) {
      throw new StoreException("The file library.sqlite in this folder is not OnRecord's.");
    }
    if (format > newest()) {
      throw new StoreException(
          "This library was written by a newer OnRecord (format %d, this one knows %d); update OnRecord to open it."
              .formatted(format, newest()));
    }
    return format;
  }

  /** Runs what is missing above {@code format}. */
  void run(Sql sql, int format) {
    for (int step = format; step < scripts.size(); step++) {
      String script = scripts.get(step);
      int version = step + 1;
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

  private static @Nullable String resource(int number) {
    String name = FOLDER + "V" + number + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable in the program's own file: " + name, e);
    }
  }
}
