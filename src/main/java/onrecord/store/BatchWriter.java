package onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import onrecord.domain.ArticleDetails;
import onrecord.domain.CodePoints;
import onrecord.domain.Finding;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Place;
import onrecord.domain.ReadArticle;
import org.jspecify.annotations.Nullable;

/** Stores one batch of new articles within one transaction. */
final class BatchWriter {

  private final Sql sql;
  private final Sequence articleIds;
  private final Sequence statementIds;
  private final SpeakerDesk speakers;
  private final StatementWriter statements;
  private final ReprintGroups reprints;
  private final Detached detached;
  private final long change;

  private final List<Long> added = new ArrayList<>();
  private final List<Place> duplicates = new ArrayList<>();
  private long statementCount;
  private long undated;

  BatchWriter(Sql sql) {
    this.sql = sql;
    articleIds = new Sequence(sql, "article");
    statementIds = new Sequence(sql, "statement");
    speakers = new SpeakerDesk(sql);
    statements = new StatementWriter(sql);
    reprints = new ReprintGroups(sql);
    detached = new Detached(sql);
    change = Sequence.last(sql, "change") + 1;
  }

  /** Stores the articles that are new. */
  Stored store(List<ReadArticle> batch) {
    for (ReadArticle read : batch) {
      byte[] fingerprint = HexFormat.of().parseHex(read.identity().fingerprint());
      if (exists(fingerprint)) {
        duplicates.add(read.article().place());
      } else {
        add(read, fingerprint);
      }
    }
    SpeakerCounts.ofArticles(sql, added, 1);
    articleIds.save();
    statementIds.save();
    reprints.save();
    Set<Long> regrouped = new HashSet<>(reprints.newFirsts());
    added.forEach(regrouped::remove);
    long number = added.isEmpty() ? change - 1 : ChangeLog.write(sql, added, regrouped);
    return new Stored(added, duplicates, statementCount, undated, regrouped, number);
  }

  private boolean exists(byte[] fingerprint) {
    return sql.number("SELECT id FROM article WHERE fingerprint = ?", fingerprint).isPresent();
  }

  private void add(ReadArticle read, byte[] fingerprint) {
    ImportedArticle article = read.article();
    long id = articleIds.next();
    insert(id, article, fingerprint);
    sql.run("INSERT INTO article_text (article_id, text) VALUES (?, ?)", id, article.text());
    reprints.add(id, read.identity().sketch());
    Detached.Return returned =
        detached.returnTo(id, fingerprint, CodePoints.of(article.text()), read.findings());
    for (int i = 0; i < read.findings().size(); i++) {
      Finding finding = read.findings().get(i);
      Long earlier = returned.idByFinding().get(i);
      if (earlier == null) {
        statements.insert(statementIds.next(), id, finding, speakers.of(finding));
      } else {
        statements.update(earlier, id, finding, speakers.of(finding));
      }
    }
    detached.finish(returned);
    statementCount += read.findings().size() + returned.alone().size();
    if (article.details().date() == null) {
      undated++;
    }
    added.add(id);
  }

  private void insert(long id, ImportedArticle article, byte[] fingerprint) {
    ArticleDetails details = article.details();
    sql.run(
        """
        INSERT INTO article (id, fingerprint, title, date, date_origin, source, author, url,
            section, language, topics, file, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        fingerprint,
        details.title(),
        text(details.date()),
        details.dateOrigin().name(),
        details.source(),
        details.author(),
        details.url(),
        details.section(),
        details.language(),
        String.join("\n", details.topics()),
        article.place().file(),
        article.place().position());
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
