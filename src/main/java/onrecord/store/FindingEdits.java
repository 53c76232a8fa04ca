package onrecord.store;

import java.util.List;
import java.util.Objects;
import onrecord.domain.Edit;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.MarkedWords;
import onrecord.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher says about the findings of the engine: right, other words, missed. Each method
 * gives the edit that takes it back.
 */
final class FindingEdits {

  private final Sql sql;
  private final StatementEdits statements;

  FindingEdits(Sql sql, StatementEdits statements) {
    this.sql = sql;
    this.statements = statements;
  }

  Edit setAccepted(Edit.SetAccepted edit) {
    long id = edit.statementId();
    boolean before =
        sql.number("SELECT accepted FROM statement WHERE id = ?", id).orElseThrow() == 1;
    sql.run("UPDATE statement SET accepted = ? WHERE id = ?", edit.accepted() ? 1 : 0, id);
    return new Edit.SetAccepted(id, before);
  }

  Edit setWords(Edit.SetWords edit) {
    long id = edit.statementId();
    long article = statements.articleOf(id);
    MarkedWords words = edit.words();
    if (words != null) {
      requireInside(article, words);
    }
    MarkedWords before = correctedWords(id);
    sql.run(
        "UPDATE statement SET corrected_spans = ?, corrected_kind = ? WHERE id = ?",
        words == null ? null : SpanColumns.all(words.spans()),
        words == null ? null : words.kind().label(),
        id);
    refreshPrintKeys(article);
    return new Edit.SetWords(id, before);
  }

  private @Nullable MarkedWords correctedWords(long id) {
    return sql.first(
            row ->
                row.getString(1) == null
                    ? List.<MarkedWords>of()
                    : List.of(
                        new MarkedWords(
                            SpanColumns.parse(row.getString(1)), Kind.ofLabel(row.getString(2)))),
            "SELECT corrected_spans, corrected_kind FROM statement WHERE id = ?",
            id)
        .flatMap(words -> words.stream().findFirst())
        .orElse(null);
  }

  Edit add(Edit.AddStatement edit) {
    requireInside(edit.articleId(), edit.words());
    Sequence ids = new Sequence(sql, "statement");
    Long known = edit.statementId();
    long id = known == null ? ids.next() : known;
    ids.save();
    insert(id, edit, statements.speakerOf(edit.speakerName()));
    SpeakerCounts.ofStatement(sql, id, 1);
    refreshPrintKeys(edit.articleId());
    return new Edit.RemoveAdded(id);
  }

  // The speaker stands as corrected, so that an engine that finds the same words later does not
  // win.
  private void insert(long id, Edit.AddStatement edit, long speaker) {
    List<Span> spans = edit.words().spans();
    sql.run(
        """
        INSERT INTO statement (id, article_id, start_point, end_point, spans, kind, speaker_id,
            corrected_speaker_id, rule, confidence, why)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        edit.articleId(),
        spans.getFirst().start(),
        spans.getLast().end(),
        SpanColumns.json(spans),
        edit.words().kind().label(),
        speaker,
        speaker,
        Evidence.BY_HAND.rule(),
        Evidence.BY_HAND.confidence(),
        Evidence.BY_HAND.why());
  }

  Edit removeAdded(Edit.RemoveAdded edit) {
    long id = edit.statementId();
    Edit.AddStatement back = backTo(id);
    SpeakerCounts.ofStatement(sql, id, -1);
    sql.run("DELETE FROM statement WHERE id = ?", id);
    return back;
  }

  private Edit.AddStatement backTo(long id) {
    StatementReader.Keyed keyed = new StatementReader(sql).byIds(List.of(id)).get(id);
    var statement = Objects.requireNonNull(keyed, "its article was there").statement();
    if (!statement.evidence().isByHand()) {
      throw new StoreException("This statement was found by the program: reject it instead.");
    }
    return new Edit.AddStatement(
        id,
        statement.articleId(),
        new MarkedWords(statement.content().spans(), statement.content().kind()),
        statement.attribution().speaker().name());
  }

  private void requireInside(long article, MarkedWords words) {
    long length =
        sql.number("SELECT length(text) FROM article_text WHERE article_id = ?", article)
            .orElseThrow(() -> new StoreException("That article is no longer in the library."));
    if (words.spans().getLast().end() > length) {
      throw new StoreException("These words reach beyond the text of the article.");
    }
  }

  private void refreshPrintKeys(long article) {
    if (sql.number("SELECT reprint_group FROM article WHERE id = ?", article).isPresent()) {
      ReprintGroups.refreshPrintKeys(sql, List.of(article));
    }
  }
}
