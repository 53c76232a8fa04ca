package onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.domain.Article;
import onrecord.domain.MarkedArticle;
import onrecord.domain.PrintKey;
import onrecord.domain.ReprintSketch;
import onrecord.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Puts near-identical articles into groups while a batch is stored.
 *
 * <p>An article joins the group of the most similar article that came before it; groups are never
 * joined or parted afterwards, so that the identity of a printed statement does not change.
 */
final class ReprintGroups {

  private record Band(long key, long articleId) {}

  private final Sql sql;
  private final Map<Long, List<Long>> articlesOfBatch = new HashMap<>();
  private final Map<Long, byte[]> sketchesOfBatch = new HashMap<>();
  private final List<Band> bands = new ArrayList<>();
  private final Set<Long> grouped = new HashSet<>();
  private final Set<Long> newFirsts = new HashSet<>();

  ReprintGroups(Sql sql) {
    this.sql = sql;
  }

  /** Remembers the sketch of a new article, whose row exists, and finds its group. */
  void add(long articleId, ReprintSketch sketch) {
    long first = firstLike(sketch);
    if (first != 0) {
      grouped.add(articleId);
      setGroup(articleId, first);
    }
    byte[] bytes = sketch.toBytes();
    sql.run("INSERT INTO sketch (article_id, bytes) VALUES (?, ?)", articleId, bytes);
    sketchesOfBatch.put(articleId, bytes);
    for (long key : sketch.bandKeys()) {
      articlesOfBatch.computeIfAbsent(key, k -> new ArrayList<>(1)).add(articleId);
      bands.add(new Band(key, articleId));
    }
  }

  /** First article of the group to join, or 0 when the text is like none. */
  private long firstLike(ReprintSketch sketch) {
    long best = 0;
    double bestSimilarity = ReprintSketch.THRESHOLD;
    for (long candidate : candidates(sketch)) {
      double similarity = sketch.similarity(sketchOf(candidate));
      if (similarity > bestSimilarity || (best == 0 && similarity == bestSimilarity)) {
        best = candidate;
        bestSimilarity = similarity;
      }
    }
    return best == 0 ? 0 : firstOfGroup(best);
  }

  private Set<Long> candidates(ReprintSketch sketch) {
    Set<Long> candidates = new TreeSet<>();
    for (long key : sketch.bandKeys()) {
      candidates.addAll(articlesOfBatch.getOrDefault(key, List.of()));
      candidates.addAll(sql.numbers("SELECT article_id FROM sketch_band WHERE key = ?", key));
    }
    return candidates;
  }

  private byte[] sketchOf(long articleId) {
    byte @Nullable [] fresh = sketchesOfBatch.get(articleId);
    return fresh != null
        ? fresh
        : sql.first(
                row -> row.getBytes(1), "SELECT bytes FROM sketch WHERE article_id = ?", articleId)
            .orElse(new byte[0]);
  }

  private long firstOfGroup(long articleId) {
    return sql.number("SELECT reprint_group FROM article WHERE id = ?", articleId)
        .orElseGet(
            () -> {
              newFirsts.add(articleId);
              grouped.add(articleId);
              setGroup(articleId, articleId);
              return articleId;
            });
  }

  private void setGroup(long articleId, long first) {
    sql.run("UPDATE article SET reprint_group = ? WHERE id = ?", first, articleId);
  }

  /** Writes what was remembered, once the statements are there. */
  void save() {
    bands.sort(Comparator.comparingLong(Band::key));
    for (Band band : bands) {
      sql.run(
          "INSERT OR IGNORE INTO sketch_band (key, article_id) VALUES (?, ?)",
          band.key(),
          band.articleId());
    }
    refreshPrintKeys(sql, grouped);
  }

  /** Articles that became the first of a group by this batch. */
  Set<Long> newFirsts() {
    return newFirsts;
  }

  /** Writes the identities of the statements of those articles that are in a group. */
  static void refreshPrintKeys(Sql sql, Collection<Long> articleIds) {
    for (MarkedArticle marked : new ArticleReader(sql).marked(articleIds)) {
      Article article = marked.article();
      for (Statement statement : marked.statements()) {
        sql.run(
            "UPDATE statement SET print_key = ? WHERE id = ?",
            article.reprintGroup() == null ? null : PrintKey.of(article, statement.content()),
            statement.id());
      }
    }
  }

  /** Forgets an article that is being removed. */
  static void forget(Sql sql, long articleId, String text) {
    for (long key : ReprintSketch.of(text).bandKeys()) {
      sql.run("DELETE FROM sketch_band WHERE key = ? AND article_id = ?", key, articleId);
    }
  }
}
