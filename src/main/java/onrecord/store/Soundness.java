package onrecord.store;

import java.util.ArrayList;
import java.util.List;

/** Looks for what must not be. */
final class Soundness {

  private Soundness() {}

  /** One sentence for each problem; empty when the store is sound. */
  static List<String> problems(Sql sql) {
    List<String> problems = new ArrayList<>();
    for (String verdict : sql.words("PRAGMA quick_check")) {
      if (!verdict.equals("ok")) {
        problems.add("The database file is damaged: " + verdict + ".");
      }
    }
    count(
        sql,
        problems,
        "SELECT count(*) FROM pragma_foreign_key_check",
        "%d rows point to rows that are gone.");
    count(
        sql,
        problems,
        "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM article_text)",
        "%d articles have no text.");
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM article_text t JOIN statement s ON s.article_id = t.article_id
        WHERE max(s.end_point, coalesce(s.mention_end, 0), coalesce(s.cue_end, 0)) > length(t.text)
        """,
        "%d statements reach beyond the text of their article.");
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM speaker s JOIN speaker p ON p.id = s.parent_id
        WHERE s.root_id <> p.root_id
        """,
        "%d merged speakers lead nowhere.");
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM speaker n LEFT JOIN (
          SELECT coalesce(corrected_speaker_id, speaker_id) AS name, count(*) AS statements
          FROM statement WHERE article_id IS NOT NULL AND NOT rejected GROUP BY name) c
        ON c.name = n.id WHERE n.statements <> coalesce(c.statements, 0)
        """,
        "%d speakers are counted wrongly.");
    countTallies(sql, problems);
    return problems;
  }

  /** What is counted as statements come and go, against the statements: neither may have more. */
  private static void countTallies(Sql sql, List<String> problems) {
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM (
          SELECT 1 FROM (
            SELECT speaker_id, role_id, month, statements FROM speaker_role
            UNION ALL SELECT s.speaker_id, s.role_id, coalesce(substr(a.date, 1, 7), ''), -1
            FROM statement s JOIN article a ON a.id = s.article_id
            WHERE NOT s.rejected AND s.corrected_speaker_id IS NULL AND s.role_id IS NOT NULL)
          GROUP BY speaker_id, role_id, month HAVING sum(statements) <> 0)
        """,
        "%d roles are counted wrongly.");
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM (
          SELECT 1 FROM (
            SELECT institution_id, speaker_id, statements FROM spokesperson
            UNION ALL SELECT institution_id, speaker_id, -1 FROM statement
            WHERE article_id IS NOT NULL AND NOT rejected AND corrected_speaker_id IS NULL
              AND institution_id IS NOT NULL)
          GROUP BY institution_id, speaker_id HAVING sum(statements) <> 0)
        """,
        "%d spokespersons are counted wrongly.");
    count(
        sql,
        problems,
        """
        SELECT count(*) FROM (
          SELECT 1 FROM (
            SELECT fellow_id, speaker_id, statements FROM fellowship
            UNION ALL SELECT f.speaker_id, s.speaker_id, -1
            FROM statement s JOIN fellow f ON f.statement_id = s.id
            WHERE s.article_id IS NOT NULL AND NOT s.rejected AND s.corrected_speaker_id IS NULL)
          GROUP BY fellow_id, speaker_id HAVING sum(statements) <> 0)
        """,
        "%d joint speakers are counted wrongly.");
  }

  private static void count(Sql sql, List<String> problems, String query, String sentence) {
    long number = sql.number(query).orElse(0L);
    if (number > 0) {
      problems.add(sentence.formatted(number));
    }
  }
}
