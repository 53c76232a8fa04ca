package onrecord.store;

import java.util.Collection;
import java.util.List;

/** Which transaction touched an article last: what the index needs to catch up. */
final class ChangeLog {

  private ChangeLog() {}

  /** Logs one transaction that touched these articles; gives its number. */
  @SafeVarargs
  static long write(Sql sql, Collection<Long>... touched) {
    long number = Sequence.take(sql, "change");
    for (Collection<Long> articles : touched) {
      for (Long article : articles) {
        sql.run(
            """
            INSERT INTO change (article_id, number) VALUES (?, ?)
            ON CONFLICT (article_id) DO UPDATE SET number = excluded.number
            """,
            article,
            number);
      }
    }
    return number;
  }

  /** The number of the last transaction. */
  static long last(Sql sql) {
    return Sequence.last(sql, "change");
  }

  /** What was touched after transaction {@code number}, oldest first. */
  static List<Change> since(Sql sql, long number) {
    return sql.list(
        row -> new Change(row.getLong(1), row.getLong(2)),
        "SELECT number, article_id FROM change WHERE number > ? ORDER BY number, article_id",
        number);
  }
}
