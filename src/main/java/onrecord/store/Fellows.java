package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;

/** Who made statements together with their speakers. */
final class Fellows {

  private final Sql sql;

  Fellows(Sql sql) {
    this.sql = sql;
  }

  /**
   * The fellows of statements that have any, by statement. A speaker chosen by hand said it alone;
   * names that a merge has made one count once.
   *
   * @param statementIds as a JSON array
   */
  Map<Long, List<SpeakerRef>> of(String statementIds) {
    Map<Long, List<SpeakerRef>> all = new HashMap<>();
    sql.each(
        row -> {
          List<SpeakerRef> fellows = all.computeIfAbsent(row.getLong(1), id -> new ArrayList<>());
          SpeakerRef fellow = speaker(row, 2);
          if (!fellows.contains(fellow)) {
            fellows.add(fellow);
          }
        },
        """
        SELECT f.statement_id, root.id, root.name, root.type
        FROM fellow f
        JOIN statement s ON s.id = f.statement_id AND s.corrected_speaker_id IS NULL
        JOIN speaker first ON first.id = s.speaker_id
        JOIN speaker named ON named.id = f.speaker_id
        JOIN speaker root ON root.id = named.root_id AND root.id <> first.root_id
        WHERE f.statement_id IN (SELECT value FROM json_each(?))
        ORDER BY f.statement_id, f.place
        """,
        statementIds);
    return all;
  }

  /** The speaker whose key, name and type stand from a column on. */
  static SpeakerRef speaker(ResultSet row, int column) throws SQLException {
    return new SpeakerRef(
        row.getLong(column),
        row.getString(column + 1),
        SpeakerType.ofLabel(row.getString(column + 2)));
  }
}
