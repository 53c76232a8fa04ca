package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Attribution;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Correction;
import onrecord.domain.Cue;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of rows. Words are not stored twice: they are cut out of the article's text,
 * which never changes.
 */
final class StatementReader {

  private static final String COLUMNS =
      """
      SELECT s.id, s.article_id, s.start_point, s.end_point,
             coalesce(s.corrected_spans, s.spans), coalesce(s.corrected_kind, s.kind),
             root.id, root.name, root.type,
             s.mention_start, s.mention_end, s.cue_start, s.cue_end,
             s.rule, s.confidence, s.why,
             s.note, s.corrected_speaker_id IS NOT NULL, s.corrected_spans IS NOT NULL, s.accepted,
             s.rejected, s.print_key, institution.id, institution.name, institution.type
      FROM statement s
      JOIN speaker named ON named.id = coalesce(s.corrected_speaker_id, s.speaker_id)
      JOIN speaker root ON root.id = named.root_id
      LEFT JOIN speaker body
        ON body.id = s.institution_id AND s.corrected_speaker_id IS NULL
      LEFT JOIN speaker institution
        ON institution.id = body.root_id AND institution.id <> root.id
      """;

  private static final Comparator<Statement> BY_PLACE =
      Comparator.comparingInt((Statement statement) -> statement.content().start())
          .thenComparingInt(statement -> statement.content().end())
          .thenComparingLong(Statement::id);

  /** A row whose words are not cut out yet. */
  private record Raw(
      long id,
      long articleId,
      List<Span> spans,
      Kind kind,
      SpeakerRef speaker,
      @Nullable Span mention,
      @Nullable Span cue,
      Evidence evidence,
      String note,
      Set<Correction> corrections,
      @Nullable Long printKey,
      @Nullable SpeakerRef speaksFor) {}

  /**
   * A statement with its identity over reprints.
   *
   * @param printKey null where the article stands alone
   */
  record Keyed(Statement statement, @Nullable Long printKey) {}

  private final Sql sql;

  StatementReader(Sql sql) {
    this.sql = sql;
  }

  /** The statements of these articles in the order of the text, by article. */
  Map<Long, List<Statement>> ofArticles(Map<Long, CodePoints> texts) {
    List<Raw> rows =
        sql.list(
            StatementReader::raw,
            COLUMNS
                + """
                WHERE s.article_id IN (SELECT value FROM json_each(?))
                ORDER BY s.article_id, s.start_point, s.end_point, s.id
                """,
            Sql.json(texts.keySet()));
    Map<Long, List<Statement>> byArticle = new HashMap<>();
    for (Keyed keyed : finish(rows, texts)) {
      Statement statement = keyed.statement();
      byArticle.computeIfAbsent(statement.articleId(), id -> new ArrayList<>()).add(statement);
    }
    // words that were marked by hand may stand elsewhere than those that were found
    byArticle.values().forEach(list -> list.sort(BY_PLACE));
    return byArticle;
  }

  /** From first to last code point as the engine found each statement of an article, by id. */
  Map<Long, Span> foundExtents(long articleId) {
    Map<Long, Span> extents = new HashMap<>();
    sql.each(
        row -> extents.put(row.getLong(1), new Span(row.getInt(2), row.getInt(3))),
        "SELECT id, start_point, end_point FROM statement WHERE article_id = ?",
        articleId);
    return extents;
  }

  /** These statements by id; those that are not in an article are left out. */
  Map<Long, Keyed> byIds(Collection<Long> ids) {
    List<Raw> rows =
        sql.list(
            StatementReader::raw,
            COLUMNS + "WHERE s.id IN (SELECT value FROM json_each(?)) AND s.article_id IS NOT NULL",
            Sql.json(ids));
    Map<Long, CodePoints> texts =
        new ArticleReader(sql).texts(rows.stream().map(Raw::articleId).distinct().toList());
    Map<Long, Keyed> byId = new HashMap<>();
    finish(rows, texts).forEach(keyed -> byId.put(keyed.statement().id(), keyed));
    return byId;
  }

  private List<Keyed> finish(List<Raw> rows, Map<Long, CodePoints> texts) {
    String ids = Sql.json(rows.stream().map(Raw::id).toList());
    Map<Long, List<SpeakerRef>> fellows = new Fellows(sql).of(ids);
    Map<Long, List<StanceTag>> stances = stances(ids);
    Map<Long, List<String>> codes = codes(ids);
    List<Keyed> all = new ArrayList<>(rows.size());
    for (Raw row : rows) {
      Coding coding =
          new Coding(
              stances.getOrDefault(row.id(), List.of()),
              codes.getOrDefault(row.id(), List.of()),
              row.note(),
              row.corrections());
      CodePoints text = texts.get(row.articleId());
      if (text == null) {
        throw new StoreException(Failures.DAMAGED);
      }
      all.add(
          new Keyed(
              statement(
                  row,
                  text,
                  fellows.getOrDefault(row.id(), List.of()),
                  coding.equals(Coding.NONE) ? Coding.NONE : coding),
              row.printKey()));
    }
    return all;
  }

  private static Statement statement(
      Raw row, CodePoints text, List<SpeakerRef> fellows, Coding coding) {
    Span mention = row.mention();
    Span cue = row.cue();
    return new Statement(
        row.id(),
        row.articleId(),
        Content.of(text, row.spans(), row.kind()),
        new Attribution(
            row.speaker(),
            mention == null ? null : new Mention(mention, text.slice(mention)),
            cue == null ? null : new Cue(cue, text.slice(cue)),
            row.speaksFor(),
            fellows),
        row.evidence(),
        coding);
  }

  private Map<Long, List<StanceTag>> stances(String statementIds) {
    Map<Long, List<StanceTag>> all = new HashMap<>();
    sql.each(
        row ->
            all.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(
                    new StanceTag(
                        row.getString(2), Stance.ofLabel(row.getString(3)), row.getString(4))),
        """
        SELECT s.statement_id, claim.words, s.stance, coder.name
        FROM stance s JOIN claim ON claim.id = s.claim_id JOIN coder ON coder.id = s.coder_id
        WHERE s.statement_id IN (SELECT value FROM json_each(?))
        ORDER BY s.statement_id, claim.words, coder.name
        """,
        statementIds);
    return all;
  }

  private Map<Long, List<String>> codes(String statementIds) {
    Map<Long, List<String>> all = new HashMap<>();
    sql.each(
        row -> all.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)),
        """
        SELECT c.statement_id, code.name FROM statement_code c JOIN code ON code.id = c.code_id
        WHERE c.statement_id IN (SELECT value FROM json_each(?))
        ORDER BY c.statement_id, code.name
        """,
        statementIds);
    return all;
  }

  private static Raw raw(ResultSet row) throws SQLException {
    return new Raw(
        row.getLong(1),
        row.getLong(2),
        SpanColumns.read(row, 3),
        Kind.ofLabel(row.getString(6)),
        Fellows.speaker(row, 7),
        SpanColumns.readOptional(row, 10),
        SpanColumns.readOptional(row, 12),
        new Evidence(row.getString(14), row.getDouble(15), row.getString(16)),
        row.getString(17),
        corrections(row, 18),
        Sql.nullableLong(row, 22),
        row.getString(24) == null ? null : Fellows.speaker(row, 23));
  }

  private static Set<Correction> corrections(ResultSet row, int column) throws SQLException {
    Set<Correction> corrections = EnumSet.noneOf(Correction.class);
    for (Correction correction : Correction.values()) {
      if (row.getBoolean(column + correction.ordinal())) {
        corrections.add(correction);
      }
    }
    return corrections;
  }
}
