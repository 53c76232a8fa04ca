package onrecord.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.KeptApart;

/** The decisions that two names are two speakers. */
final class KeptApartNames {

  private final Sql sql;

  KeptApartNames(Sql sql) {
    this.sql = sql;
  }

  boolean contains(long one, long other) {
    return sql.number(
            "SELECT 1 FROM apart WHERE one_id = ? AND other_id = ?",
            Math.min(one, other),
            Math.max(one, other))
        .isPresent();
  }

  void set(long one, long other, boolean apart) {
    sql.run(
        apart
            ? "INSERT INTO apart (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
            : "DELETE FROM apart WHERE one_id = ? AND other_id = ?",
        Math.min(one, other),
        Math.max(one, other));
  }

  List<KeptApart> all() {
    return sql.list(
        row -> new KeptApart(row.getString(1), row.getString(2)),
        """
        SELECT one.name, other.name FROM apart a
        JOIN speaker one ON one.id = a.one_id JOIN speaker other ON other.id = a.other_id
        ORDER BY one.name, other.name
        """);
  }

  /** By speaker the speakers that are kept apart from it, under whatever of their names. */
  Map<Long, Set<Long>> byRoot() {
    Map<Long, Set<Long>> byRoot = new HashMap<>();
    sql.each(
        row -> {
          byRoot.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
          byRoot.computeIfAbsent(row.getLong(2), id -> new HashSet<>()).add(row.getLong(1));
        },
        """
        SELECT one.root_id, other.root_id FROM apart a
        JOIN speaker one ON one.id = a.one_id JOIN speaker other ON other.id = a.other_id
        """);
    return byRoot;
  }
}
