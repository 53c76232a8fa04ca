package onrecord.store;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Finding;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Rematch;
import onrecord.domain.Span;
import onrecord.domain.Statement;
import onrecord.domain.TextAnchor;

/**
 * Hand-made work while its article is away: it waits, anchored to its words, until an article with
 * the same text is imported again.
 */
final class Detached {

  /**
   * What comes back with an article.
   *
   * @param idByFinding the statements that go on as one of the findings, by its index
   * @param alone the statements that no finding resembles, but whose words are where they were
   */
  record Return(Map<Integer, Long> idByFinding, Set<Long> alone) {
    static final Return NOTHING = new Return(Map.of(), Set.of());
  }

  private final Sql sql;
  private final boolean empty;

  Detached(Sql sql) {
    this.sql = sql;
    empty =
        sql.number(
                    """
                    SELECT EXISTS (SELECT 1 FROM detached)
                        OR EXISTS (SELECT 1 FROM detached_article)
                    """)
                .orElse(0L)
            == 0;
  }

  /** Keeps the hand-made work of an article that is about to be deleted. */
  static void keep(Sql sql, MarkedArticle marked) {
    byte[] fingerprint = HexFormat.of().parseHex(marked.article().fingerprint());
    CodePoints text = CodePoints.of(marked.article().text());
    Map<Long, Span> extents = new StatementReader(sql).foundExtents(marked.article().id());
    for (Statement statement : marked.statements()) {
      Span extent = extents.get(statement.id());
      if (extent != null && !statement.coding().equals(Coding.NONE)) {
        TextAnchor anchor = TextAnchor.of(text, extent);
        sql.run(
            """
            INSERT INTO detached (statement_id, fingerprint, quote, before, after)
            VALUES (?, ?, ?, ?, ?)
            """,
            statement.id(),
            fingerprint,
            anchor.quote(),
            anchor.before(),
            anchor.after());
        sql.run(
            "UPDATE statement SET article_id = NULL, print_key = NULL WHERE id = ?",
            statement.id());
      }
    }
    sql.run(
        """
        INSERT OR REPLACE INTO detached_article (fingerprint, note, date)
        SELECT fingerprint, note, CASE date_origin WHEN 'HAND' THEN date END FROM article
        WHERE id = ? AND (note <> '' OR date_origin = 'HAND')
        """,
        marked.article().id());
  }

  /**
   * Brings note and date of an article back, and tells which of its statements come back; the
   * caller writes the findings into these and calls {@link #finish}.
   */
  Return returnTo(long articleId, byte[] fingerprint, CodePoints text, List<Finding> findings) {
    if (empty) {
      return Return.NOTHING;
    }
    returnNoteAndDate(articleId, fingerprint);
    Map<Long, Rematch.Earlier> earlier = earlier(fingerprint);
    List<Content> contents = findings.stream().map(Finding::content).toList();
    Map<Integer, Long> idByFinding = Rematch.match(text, List.copyOf(earlier.values()), contents);
    Set<Long> alone =
        earlier.values().stream()
            .filter(e -> !idByFinding.containsValue(e.id()) && isInPlace(text, e))
            .map(Rematch.Earlier::id)
            .collect(Collectors.toSet());
    for (long id : alone) {
      sql.run("UPDATE statement SET article_id = ? WHERE id = ?", articleId, id);
    }
    return new Return(idByFinding, alone);
  }

  /** Waits no longer for the statements that came back. */
  void finish(Return returned) {
    returned.idByFinding().values().forEach(this::attach);
    returned.alone().forEach(this::attach);
  }

  private void attach(long statementId) {
    sql.run("DELETE FROM detached WHERE statement_id = ?", statementId);
  }

  private void returnNoteAndDate(long articleId, byte[] fingerprint) {
    sql.run(
        """
        UPDATE article SET note = d.note, date = coalesce(d.date, article.date),
            date_origin = CASE WHEN d.date IS NULL THEN date_origin ELSE 'HAND' END
        FROM detached_article d WHERE d.fingerprint = ? AND article.id = ?
        """,
        fingerprint,
        articleId);
    sql.run("DELETE FROM detached_article WHERE fingerprint = ?", fingerprint);
  }

  private Map<Long, Rematch.Earlier> earlier(byte[] fingerprint) {
    Map<Long, Rematch.Earlier> byId = new HashMap<>();
    sql.each(
        row ->
            byId.put(
                row.getLong(1),
                new Rematch.Earlier(
                    row.getLong(1),
                    new Span(row.getInt(2), row.getInt(3)),
                    new TextAnchor(
                        row.getString(4), row.getString(5), row.getString(6), row.getInt(2)),
                    true)),
        """
        SELECT s.id, s.start_point, s.end_point, d.quote, d.before, d.after
        FROM detached d JOIN statement s ON s.id = d.statement_id WHERE d.fingerprint = ?
        """,
        fingerprint);
    return byId;
  }

  private static boolean isInPlace(CodePoints text, Rematch.Earlier earlier) {
    return earlier.extent().end() <= text.length()
        && text.slice(earlier.extent()).equals(earlier.anchor().quote());
  }
}
