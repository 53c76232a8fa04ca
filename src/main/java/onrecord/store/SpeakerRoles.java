package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.domain.RoleHeld;
import org.jspecify.annotations.Nullable;

/** The roles of speakers, over all names that lead to them. */
final class SpeakerRoles {

  private static final String SUM =
      """
      SELECT n.root_id, r.title, nullif(r.affiliation, ''), nullif(r.country, ''),
             min(nullif(t.month, '')) FILTER (WHERE t.statements > 0),
             max(nullif(t.month, '')) FILTER (WHERE t.statements > 0),
             sum(t.statements) AS total
      FROM speaker_role t JOIN speaker n ON n.id = t.speaker_id JOIN role r ON r.id = t.role_id
      """;

  private static final String ORDER =
      " GROUP BY n.root_id, r.id HAVING total > 0 ORDER BY n.root_id, total DESC, r.id";

  /** What the first format knew of a name; the speaker's own name goes before its aliases. */
  private static final String OF_FORMAT_1 =
      """
      SELECT n.root_id, coalesce(n.role, ''), n.affiliation, NULL, NULL, NULL, 0
      FROM speaker n WHERE (n.role IS NOT NULL OR n.affiliation IS NOT NULL)
      """;

  private static final String OWN_NAME_FIRST = " ORDER BY n.root_id, n.parent_id IS NOT NULL, n.id";

  private static final String WANTED = "n.root_id IN (SELECT value FROM json_each(?))";

  private final Sql sql;

  SpeakerRoles(Sql sql) {
    this.sql = sql;
  }

  /** Everybody's roles by speaker, those told most often first. */
  Map<Long, List<RoleHeld>> all() {
    return withOld(read(SUM + ORDER), read(OF_FORMAT_1 + OWN_NAME_FIRST));
  }

  /** The roles of these speakers. */
  Map<Long, List<RoleHeld>> of(Collection<Long> rootIds) {
    String wanted = Sql.json(rootIds);
    return withOld(
        read(SUM + " WHERE " + WANTED + ORDER, wanted),
        read(OF_FORMAT_1 + " AND " + WANTED + OWN_NAME_FIRST, wanted));
  }

  /** Old roles are shown as long as no statement tells one. */
  private static Map<Long, List<RoleHeld>> withOld(
      Map<Long, List<RoleHeld>> told, Map<Long, List<RoleHeld>> old) {
    old.forEach(told::putIfAbsent);
    return told;
  }

  private Map<Long, List<RoleHeld>> read(String query, @Nullable Object... arguments) {
    Map<Long, List<RoleHeld>> byRoot = new HashMap<>();
    sql.each(
        row -> byRoot.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(role(row)),
        query,
        arguments);
    return byRoot;
  }

  private static RoleHeld role(ResultSet row) throws SQLException {
    return new RoleHeld(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        month(row.getString(5)),
        month(row.getString(6)),
        row.getLong(7));
  }

  private static @Nullable YearMonth month(@Nullable String iso) {
    return iso == null ? null : YearMonth.parse(iso);
  }
}
