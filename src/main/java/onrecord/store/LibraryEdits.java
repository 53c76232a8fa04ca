package onrecord.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.domain.ArticleDetails;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SavedSearch;
import onrecord.domain.Standing;
import onrecord.domain.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Articles' notes and dates, topics and saved searches. Each method that writes gives the edit that
 * takes it back.
 */
final class LibraryEdits {

  private static final String THRESHOLD = "suggestion_threshold";
  private static final Edit NOTHING = new Edit.Several(List.of());

  private final Sql sql;

  LibraryEdits(Sql sql) {
    this.sql = sql;
  }

  Edit setArticleNote(Edit.SetArticleNote edit) {
    String before =
        sql.first(
                row -> row.getString(1), "SELECT note FROM article WHERE id = ?", edit.articleId())
            .orElseThrow(LibraryEdits::noArticle);
    sql.run("UPDATE article SET note = ? WHERE id = ?", edit.note(), edit.articleId());
    return new Edit.SetArticleNote(edit.articleId(), before);
  }

  Edit setDate(Edit.SetDate edit) {
    long id = edit.articleId();
    LocalDate date = edit.date();
    ArticleDetails before = new ArticleReader(sql).details(List.of(id)).get(id);
    if (before == null) {
      throw noArticle();
    }
    SpeakerCounts.ofArticle(sql, id, -1);
    sql.run(
        "UPDATE article SET date = ?, date_origin = ? WHERE id = ?",
        date == null ? null : date.toString(),
        (date == null ? DateOrigin.NONE : edit.origin()).name(),
        id);
    SpeakerCounts.ofArticle(sql, id, 1);
    return new Edit.SetDate(id, before.date(), before.dateOrigin());
  }

  private static StoreException noArticle() {
    return new StoreException("That article is no longer in the library.");
  }

  /** The least confidence of a statement that is counted unseen. */
  double threshold() {
    return sql.words("SELECT value FROM setting WHERE name = ?", THRESHOLD).stream()
        .findFirst()
        .map(Double::valueOf)
        .orElse(Standing.USUAL_THRESHOLD);
  }

  Edit setThreshold(Edit.SetThreshold edit) {
    double before = threshold();
    sql.run(
        """
        INSERT INTO setting (name, value) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """,
        THRESHOLD,
        Double.toString(edit.threshold()));
    return new Edit.SetThreshold(before);
  }

  List<Topic> topics() {
    return sql.list(
        row -> new Topic(row.getString(1), row.getString(2)),
        "SELECT name, query FROM topic ORDER BY name");
  }

  Edit putTopic(Topic topic) {
    Edit back = backToTopic(topic.name());
    sql.run(
        """
        INSERT INTO topic (name, query) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET query = excluded.query
        """,
        topic.name(),
        topic.query());
    return back;
  }

  Edit removeTopic(String name) {
    Edit back = backToTopic(name);
    sql.run("DELETE FROM topic WHERE name = ?", name);
    return back instanceof Edit.RemoveTopic ? NOTHING : back;
  }

  private Edit backToTopic(String name) {
    return topics().stream()
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .<Edit>map(Edit.PutTopic::new)
        .orElse(new Edit.RemoveTopic(name));
  }

  List<SavedSearch> savedSearches() {
    Map<String, Map<Facet, Set<String>>> choices = new HashMap<>();
    sql.each(
        row ->
            choices
                .computeIfAbsent(row.getString(1), name -> new EnumMap<>(Facet.class))
                .computeIfAbsent(Facet.valueOf(row.getString(2)), facet -> new HashSet<>())
                .add(row.getString(3)),
        "SELECT search, facet, value FROM saved_search_choice");
    return sql.list(
        row ->
            new SavedSearch(
                row.getString(1),
                new Query(
                    row.getString(2),
                    choices.getOrDefault(row.getString(1), Map.of()),
                    day(row.getString(3)),
                    day(row.getString(4)),
                    row.getBoolean(5))),
        "SELECT name, words, from_day, to_day, group_reprints FROM saved_search ORDER BY name");
  }

  Edit putSearch(SavedSearch search) {
    Edit back = backToSearch(search.name());
    Query query = search.query();
    delete(search.name());
    sql.run(
        "INSERT INTO saved_search (name, words, from_day, to_day, group_reprints) VALUES (?, ?, ?, ?, ?)",
        search.name(),
        query.words(),
        Optional.ofNullable(query.from()).map(LocalDate::toString).orElse(null),
        Optional.ofNullable(query.to()).map(LocalDate::toString).orElse(null),
        query.groupReprints() ? 1 : 0);
    query
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        sql.run(
                            "INSERT INTO saved_search_choice (search, facet, value) VALUES (?, ?, ?)",
                            search.name(),
                            facet.name(),
                            value)));
    return back;
  }

  Edit removeSearch(String name) {
    Edit back = backToSearch(name);
    delete(name);
    return back instanceof Edit.RemoveSearch ? NOTHING : back;
  }

  private void delete(String search) {
    sql.run("DELETE FROM saved_search WHERE name = ?", search);
  }

  private Edit backToSearch(String name) {
    return savedSearches().stream()
        .filter(search -> search.name().equals(name))
        .findFirst()
        .<Edit>map(Edit.PutSearch::new)
        .orElse(new Edit.RemoveSearch(name));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
