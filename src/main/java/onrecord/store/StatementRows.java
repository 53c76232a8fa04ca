package onrecord.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.domain.ArticleDetails;

/** Statements as lists show them. */
final class StatementRows {

  private final Sql sql;

  StatementRows(Sql sql) {
    this.sql = sql;
  }

  /** In the order of {@code ids}; missing ones are left out. */
  List<StatementRow> rows(List<Long> ids) {
    Map<Long, StatementReader.Keyed> statements = new StatementReader(sql).byIds(ids);
    Map<Long, ArticleDetails> details =
        new ArticleReader(sql)
            .details(
                statements.values().stream()
                    .map(keyed -> keyed.statement().articleId())
                    .distinct()
                    .toList());
    Map<Long, Integer> printed = printed(statements);
    List<StatementRow> rows = new ArrayList<>(ids.size());
    for (long id : ids) {
      StatementReader.Keyed keyed = statements.get(id);
      ArticleDetails article = keyed == null ? null : details.get(keyed.statement().articleId());
      if (keyed != null && article != null) {
        Long key = keyed.printKey();
        int prints = key == null ? 1 : printed.getOrDefault(key, 1);
        rows.add(new StatementRow(keyed.statement(), article, prints));
      }
    }
    return rows;
  }

  /** How many articles carry a statement, by its identity; rejected copies do not count. */
  private Map<Long, Integer> printed(Map<Long, StatementReader.Keyed> statements) {
    List<Long> keys =
        statements.values().stream()
            .map(StatementReader.Keyed::printKey)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<Long, Integer> printed = new HashMap<>();
    if (keys.isEmpty()) {
      return printed;
    }
    sql.each(
        row -> printed.put(row.getLong(1), row.getInt(2)),
        """
        SELECT print_key, count(DISTINCT article_id) FROM statement
        WHERE print_key IN (SELECT value FROM json_each(?)) AND print_key IS NOT NULL
          AND NOT rejected
        GROUP BY print_key
        """,
        Sql.json(keys));
    return printed;
  }
}
