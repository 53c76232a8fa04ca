package onrecord.store;

import onrecord.domain.Content;
import onrecord.domain.Cue;
import onrecord.domain.Finding;
import onrecord.domain.Mention;

/** Writes what the engine found. Hand-made columns are left alone. */
final class StatementWriter {

  private static final String INSERT =
      """
      INSERT INTO statement (article_id, start_point, end_point, spans, kind, speaker_id,
          role_id, institution_id, mention_start, mention_end, cue_start, cue_end, rule, confidence,
          why, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      UPDATE statement SET article_id = ?, start_point = ?, end_point = ?, spans = ?, kind = ?,
          speaker_id = ?, role_id = ?, institution_id = ?, mention_start = ?, mention_end = ?,
          cue_start = ?, cue_end = ?, rule = ?, confidence = ?, why = ?, print_key = NULL
      WHERE id = ?
      """;

  private final Sql sql;

  StatementWriter(Sql sql) {
    this.sql = sql;
  }

  /** Adds a statement with a new key. */
  void insert(long id, long articleId, Finding finding, SpeakerDesk.Ids ids) {
    write(INSERT, id, articleId, finding, ids);
    addFellows(id, ids);
  }

  /** Gives a statement the words and the evidence of a finding. */
  void update(long id, long articleId, Finding finding, SpeakerDesk.Ids ids) {
    write(UPDATE, id, articleId, finding, ids);
    sql.run("DELETE FROM fellow WHERE statement_id = ?", id);
    addFellows(id, ids);
  }

  private void addFellows(long id, SpeakerDesk.Ids ids) {
    int place = 0;
    for (long fellow : ids.fellowIds()) {
      sql.run(
          "INSERT INTO fellow (statement_id, place, speaker_id) VALUES (?, ?, ?)",
          id,
          place++,
          fellow);
    }
  }

  private void write(
      String statement, long id, long articleId, Finding finding, SpeakerDesk.Ids ids) {
    Content content = finding.content();
    Mention mention = finding.mention();
    Cue cue = finding.cue();
    sql.run(
        statement,
        articleId,
        content.start(),
        content.end(),
        SpanColumns.json(content.spans()),
        content.kind().label(),
        ids.nameId(),
        ids.roleId(),
        ids.institutionId(),
        mention == null ? null : mention.span().start(),
        mention == null ? null : mention.span().end(),
        cue == null ? null : cue.span().start(),
        cue == null ? null : cue.span().end(),
        finding.evidence().rule(),
        finding.evidence().confidence(),
        finding.evidence().why(),
        id);
  }
}
