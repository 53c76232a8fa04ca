package onrecord.store;

import java.util.List;
import java.util.TreeSet;
import onrecord.domain.Edit;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import org.jspecify.annotations.Nullable;

/** Hand-made work on statements. Each method gives the edit that takes it back. */
final class StatementEdits {

  /** The coder that every library has; a later issue lets a library have more. */
  private static final long CODER = 1;

  private final Sql sql;
  private final long change;

  StatementEdits(Sql sql, long change) {
    this.sql = sql;
    this.change = change;
  }

  /** The article of a statement, which must be there. */
  long articleOf(long statementId) {
    return sql.number("SELECT article_id FROM statement WHERE id = ?", statementId)
        .orElseThrow(() -> new StoreException("That statement is no longer in the library."));
  }

  Edit setStance(Edit.SetStance edit) {
    String claim = edit.claim().strip();
    if (claim.isEmpty()) {
      throw new StoreException("A stance needs a claim.");
    }
    long id = edit.statementId();
    Stance before = stance(id, claim);
    Stance stance = edit.stance();
    if (stance == null) {
      sql.run(
          """
          DELETE FROM stance WHERE statement_id = ? AND coder_id = ?
              AND claim_id = (SELECT id FROM claim WHERE words = ?)
          """,
          id,
          CODER,
          claim);
    } else {
      sql.run(
          """
          INSERT INTO stance (statement_id, claim_id, coder_id, stance) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET stance = excluded.stance
          """,
          id,
          usedClaim(claim),
          CODER,
          stance.label());
    }
    return new Edit.SetStance(id, claim, before);
  }

  private @Nullable Stance stance(long statementId, String claim) {
    return sql.first(
            row -> Stance.ofLabel(row.getString(1)),
            """
            SELECT stance FROM stance WHERE statement_id = ? AND coder_id = ?
                AND claim_id = (SELECT id FROM claim WHERE words = ?)
            """,
            statementId,
            CODER,
            claim)
        .orElse(null);
  }

  private long usedClaim(String words) {
    return sql.number(
            """
            INSERT INTO claim (words, used) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET used = excluded.used RETURNING id
            """,
            words,
            change)
        .orElseThrow();
  }

  Edit setCodes(Edit.SetCodes edit) {
    long id = edit.statementId();
    List<String> before =
        sql.words(
            """
            SELECT code.name FROM statement_code c JOIN code ON code.id = c.code_id
            WHERE c.statement_id = ? ORDER BY code.name
            """,
            id);
    sql.run("DELETE FROM statement_code WHERE statement_id = ?", id);
    TreeSet<String> names = new TreeSet<>();
    edit.codes().forEach(code -> names.add(code.strip()));
    names.remove("");
    for (String name : names) {
      sql.run("INSERT INTO code (name) VALUES (?) ON CONFLICT DO NOTHING", name);
      sql.run(
          "INSERT INTO statement_code (statement_id, code_id) SELECT ?, id FROM code WHERE name = ?",
          id,
          name);
    }
    return new Edit.SetCodes(id, before);
  }

  Edit setNote(Edit.SetNote edit) {
    String before =
        sql.first(
                row -> row.getString(1),
                "SELECT note FROM statement WHERE id = ?",
                edit.statementId())
            .orElseThrow();
    sql.run("UPDATE statement SET note = ? WHERE id = ?", edit.note(), edit.statementId());
    return new Edit.SetNote(edit.statementId(), before);
  }

  Edit setSpeaker(Edit.SetSpeaker edit) {
    long id = edit.statementId();
    String name = edit.speakerName();
    Speakers speakers = new Speakers(sql);
    String before =
        sql.number("SELECT corrected_speaker_id FROM statement WHERE id = ?", id)
            .map(corrected -> speakers.byId(corrected).name())
            .orElse(null);
    Long chosen = name == null ? null : findOrAdd(speakers, name);
    SpeakerCounts.ofStatement(sql, id, -1);
    sql.run("UPDATE statement SET corrected_speaker_id = ? WHERE id = ?", chosen, id);
    SpeakerCounts.ofStatement(sql, id, 1);
    return new Edit.SetSpeaker(id, before);
  }

  /** The key of the name under which a speaker chosen by hand speaks; made when it is new. */
  long speakerOf(String name) {
    return findOrAdd(new Speakers(sql), name);
  }

  private static long findOrAdd(Speakers speakers, String name) {
    if (SpeakerKey.of(name).isEmpty()) {
      throw new StoreException("A speaker needs a name.");
    }
    return speakers
        .find(name)
        .map(Speakers.Name::id)
        .orElseGet(() -> speakers.add(name, SpeakerType.PERSON));
  }

  Edit setRejected(Edit.SetRejected edit) {
    long id = edit.statementId();
    boolean before =
        sql.number("SELECT rejected FROM statement WHERE id = ?", id).orElseThrow() == 1;
    SpeakerCounts.ofStatement(sql, id, -1);
    sql.run("UPDATE statement SET rejected = ? WHERE id = ?", edit.rejected() ? 1 : 0, id);
    SpeakerCounts.ofStatement(sql, id, 1);
    return new Edit.SetRejected(id, before);
  }
}
