package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.CodePoints;
import onrecord.domain.DateOrigin;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Statement;

/** Makes articles of rows. */
final class ArticleReader {

  private static final String DETAILS =
      "a.id, a.title, a.date, a.date_origin, a.source, a.author, a.url, a.section, a.language,"
          + " a.topics";

  private final Sql sql;

  ArticleReader(Sql sql) {
    this.sql = sql;
  }

  /** These articles with their statements, in the order asked for; missing ones are left out. */
  List<MarkedArticle> marked(Collection<Long> ids) {
    Map<Long, Article> articles = new HashMap<>();
    Map<Long, CodePoints> texts = new HashMap<>();
    sql.each(
        row -> {
          Article article = article(row);
          articles.put(article.id(), article);
          texts.put(article.id(), CodePoints.of(article.text()));
        },
        "SELECT "
            + DETAILS
            + """
            , t.text, a.fingerprint, a.reprint_group, a.file, a.position, a.note
            FROM article a JOIN article_text t ON t.article_id = a.id
            WHERE a.id IN (SELECT value FROM json_each(?))
            """,
        Sql.json(ids));
    Map<Long, List<Statement>> statements = new StatementReader(sql).ofArticles(texts);
    List<MarkedArticle> all = new ArrayList<>(articles.size());
    for (long id : ids) {
      Article article = articles.get(id);
      if (article != null) {
        all.add(new MarkedArticle(article, statements.getOrDefault(id, List.of())));
      }
    }
    return all;
  }

  /** What is known of these articles besides their texts; missing ones are left out. */
  Map<Long, ArticleDetails> details(Collection<Long> ids) {
    Map<Long, ArticleDetails> all = new HashMap<>();
    sql.each(
        row -> all.put(row.getLong(1), details(row)),
        "SELECT " + DETAILS + " FROM article a WHERE a.id IN (SELECT value FROM json_each(?))",
        Sql.json(ids));
    return all;
  }

  /** The texts of these articles. */
  Map<Long, CodePoints> texts(Collection<Long> ids) {
    Map<Long, CodePoints> texts = new HashMap<>();
    sql.each(
        row -> texts.put(row.getLong(1), CodePoints.of(row.getString(2))),
        """
        SELECT article_id, text FROM article_text
        WHERE article_id IN (SELECT value FROM json_each(?))
        """,
        Sql.json(ids));
    return texts;
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getLong(1),
        details(row),
        row.getString(11),
        HexFormat.of().formatHex(row.getBytes(12)),
        Sql.nullableLong(row, 13),
        new Place(row.getString(14), row.getString(15)),
        row.getString(16));
  }

  private static ArticleDetails details(ResultSet row) throws SQLException {
    String date = row.getString(3);
    return new ArticleDetails(
        row.getString(2),
        date == null ? null : LocalDate.parse(date),
        DateOrigin.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10).lines().toList());
  }
}
