package onrecord.store;

import java.util.Collection;
import java.util.List;

/**
 * Keeps count of what names said, of the roles they were told with, and of whom they spoke for or
 * with. Whatever changes one of these takes its statements out before and adds them after.
 *
 * <p>Rejected statements count nowhere. What the engine found of role, institution and fellows
 * belongs to the name that it found, so a statement with another speaker by hand counts for
 * neither.
 */
final class SpeakerCounts {

  private static final String OF_ARTICLES = "s.article_id IN (SELECT value FROM json_each(?))";
  private static final String OF_STATEMENT = "s.id = ? AND s.article_id IS NOT NULL";

  private SpeakerCounts() {}

  /** Adds the statements of articles ({@code sign} 1) or takes them out (-1). */
  static void ofArticles(Sql sql, Collection<Long> articleIds, int sign) {
    count(sql, OF_ARTICLES, Sql.json(articleIds), sign);
  }

  /** Adds the statements of one article or takes them out. */
  static void ofArticle(Sql sql, long articleId, int sign) {
    ofArticles(sql, List.of(articleId), sign);
  }

  /** Adds one statement or takes it out. */
  static void ofStatement(Sql sql, long statementId, int sign) {
    count(sql, OF_STATEMENT, statementId, sign);
  }

  private static void count(Sql sql, String which, Object argument, int sign) {
    sql.run(
        """
        UPDATE speaker SET statements = speaker.statements + ? * n.statements
        FROM (SELECT coalesce(s.corrected_speaker_id, s.speaker_id) AS name,
                     count(*) AS statements
              FROM statement s WHERE %s AND NOT s.rejected GROUP BY name) n
        WHERE speaker.id = n.name
        """
            .formatted(which),
        sign,
        argument);
    sql.run(
        """
        INSERT INTO speaker_role (speaker_id, role_id, month, statements)
        SELECT s.speaker_id, s.role_id, coalesce(substr(a.date, 1, 7), ''), ? * count(*)
        FROM statement s JOIN article a ON a.id = s.article_id
        WHERE %s AND NOT s.rejected AND s.corrected_speaker_id IS NULL AND s.role_id IS NOT NULL
        GROUP BY 1, 2, 3
        ON CONFLICT DO UPDATE SET statements = statements + excluded.statements
        """
            .formatted(which),
        sign,
        argument);
    sql.run(
        """
        INSERT INTO spokesperson (institution_id, speaker_id, statements)
        SELECT s.institution_id, s.speaker_id, ? * count(*) FROM statement s
        WHERE %s AND NOT s.rejected AND s.corrected_speaker_id IS NULL
          AND s.institution_id IS NOT NULL
        GROUP BY 1, 2
        ON CONFLICT DO UPDATE SET statements = statements + excluded.statements
        """
            .formatted(which),
        sign,
        argument);
    // from the statements on: a library has far more fellows than a batch has statements
    sql.run(
        """
        INSERT INTO fellowship (fellow_id, speaker_id, statements)
        SELECT f.speaker_id, s.speaker_id, ? * count(*)
        FROM statement s CROSS JOIN fellow f ON f.statement_id = s.id
        WHERE %s AND NOT s.rejected AND s.corrected_speaker_id IS NULL
        GROUP BY 1, 2
        ON CONFLICT DO UPDATE SET statements = statements + excluded.statements
        """
            .formatted(which),
        sign,
        argument);
  }
}
