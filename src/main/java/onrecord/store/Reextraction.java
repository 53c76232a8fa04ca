package onrecord.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Edit;
import onrecord.domain.Finding;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Rematch;
import onrecord.domain.Span;
import onrecord.domain.Statement;
import onrecord.domain.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Replaces what the engine found in an article, and keeps what researchers made of it. */
final class Reextraction {

  private final Sql sql;
  private final MarkedArticle marked;
  private final long articleId;

  Reextraction(Sql sql, MarkedArticle marked) {
    this.sql = sql;
    this.marked = marked;
    this.articleId = marked.article().id();
  }

  /** Within one transaction; the inverse does nothing, since no researcher did this. */
  Applied replace(List<Finding> findings) {
    Map<Integer, Long> idByFinding =
        Rematch.match(
            CodePoints.of(marked.article().text()),
            earlier(),
            findings.stream().map(Finding::content).toList());
    SpeakerCounts.ofArticle(sql, articleId, -1);
    delete(Set.copyOf(idByFinding.values()));
    write(findings, idByFinding);
    SpeakerCounts.ofArticle(sql, articleId, 1);
    if (marked.article().reprintGroup() != null) {
      ReprintGroups.refreshPrintKeys(sql, List.of(articleId));
    }
    long change = ChangeLog.write(sql, List.of(articleId));
    return new Applied(
        new Edit.Several(List.of()),
        "Find statements again in 1 article",
        Set.of(articleId),
        false,
        change);
  }

  private List<Rematch.Earlier> earlier() {
    CodePoints text = CodePoints.of(marked.article().text());
    Map<Long, Span> extents = new StatementReader(sql).foundExtents(articleId);
    return marked.statements().stream()
        .map(statement -> earlier(statement, extents.get(statement.id()), text))
        .toList();
  }

  private static Rematch.Earlier earlier(
      Statement statement, @Nullable Span found, CodePoints text) {
    Span extent = Objects.requireNonNull(found, "read in the same transaction");
    return new Rematch.Earlier(
        statement.id(), extent, TextAnchor.of(text, extent), isCoded(statement));
  }

  private void delete(Set<Long> livingOn) {
    for (Statement statement : marked.statements()) {
      if (!livingOn.contains(statement.id()) && !isCoded(statement)) {
        sql.run("DELETE FROM statement WHERE id = ?", statement.id());
      }
    }
  }

  private void write(List<Finding> findings, Map<Integer, Long> idByFinding) {
    Sequence ids = new Sequence(sql, "statement");
    SpeakerDesk speakers = new SpeakerDesk(sql);
    StatementWriter writer = new StatementWriter(sql);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Long earlier = idByFinding.get(i);
      if (earlier == null) {
        writer.insert(ids.next(), articleId, finding, speakers.of(finding));
      } else {
        writer.update(earlier, articleId, finding, speakers.of(finding));
      }
    }
    ids.save();
  }

  private static boolean isCoded(Statement statement) {
    return !statement.coding().equals(Coding.NONE);
  }
}
