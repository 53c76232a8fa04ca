package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * The names under which somebody speaks, and the speakers that they lead to.
 *
 * <p>A statement points to the name that it was found with. Merging hangs a name below another, so
 * it moves no statement, holds for every later import, and is taken back exactly by cutting the
 * name loose.
 */
final class Speakers {

  /**
   * One name.
   *
   * @param id its key
   * @param name as it is spelt
   * @param parentId the name that it was merged into, or null
   * @param rootId the end of the chain of merges: the speaker
   */
  record Name(long id, String name, @Nullable Long parentId, long rootId) {}

  private static final String LIST =
      """
      SELECT root.id, root.name, root.type, root.role, root.affiliation,
             (SELECT sum(n.statements) FROM speaker n WHERE n.root_id = root.id) AS total
      FROM speaker root WHERE root.parent_id IS NULL
      """;

  private final Sql sql;

  Speakers(Sql sql) {
    this.sql = sql;
  }

  /** The name that is spelt so, or so but for case, accents and hyphens. */
  Optional<Name> find(String name) {
    return sql.first(
        row -> new Name(row.getLong(1), row.getString(2), Sql.nullableLong(row, 3), row.getLong(4)),
        "SELECT id, name, parent_id, root_id FROM speaker WHERE key = ?",
        SpeakerKey.of(name));
  }

  /** The name, which must exist. */
  Name require(String name) {
    return find(name)
        .orElseThrow(() -> new StoreException("There is no speaker named “" + name + "”."));
  }

  /** The name with this key. */
  Name byId(long id) {
    return require(
        sql.first(row -> row.getString(1), "SELECT name FROM speaker WHERE id = ?", id)
            .orElseThrow(() -> new StoreException(Failures.DAMAGED)));
  }

  /** Adds a name that nothing is merged with; gives its key. */
  long add(String name, SpeakerType type, @Nullable String role) {
    String key = SpeakerKey.of(name);
    if (key.isEmpty()) {
      throw new StoreException("A speaker needs a name.");
    }
    long id = Sequence.take(sql, "speaker");
    sql.run(
        "INSERT INTO speaker (id, name, key, type, role, root_id) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        name.strip(),
        key,
        type.label(),
        role,
        id);
    return id;
  }

  /** Adds a name of the same type, role and affiliation as another. */
  long addLike(String name, long model) {
    long id = add(name, SpeakerType.PERSON, null);
    sql.run(
        """
        UPDATE speaker SET (type, role, affiliation) =
            (SELECT type, role, affiliation FROM speaker WHERE id = ?)
        WHERE id = ?
        """,
        model,
        id);
    return id;
  }

  /** Changes how a name is spelt, not whose it is. */
  void respell(long id, String name) {
    sql.run("UPDATE speaker SET name = ? WHERE id = ?", name.strip(), id);
  }

  /** Hangs the name {@code id} with all that hangs below it under another, or cuts it loose. */
  void hang(long id, @Nullable Long parentId) {
    long root =
        parentId == null
            ? id
            : sql.number("SELECT root_id FROM speaker WHERE id = ?", parentId).orElseThrow();
    sql.run("UPDATE speaker SET parent_id = ?, root_id = ? WHERE id = ?", parentId, root, id);
    sql.run(
        """
        WITH RECURSIVE below (id) AS (
          SELECT id FROM speaker WHERE parent_id = ?
          UNION ALL SELECT s.id FROM speaker s JOIN below ON s.parent_id = below.id)
        UPDATE speaker SET root_id = ? WHERE id IN (SELECT id FROM below)
        """,
        id,
        root);
  }

  /** The articles with a statement of this speaker, under whatever name. */
  List<Long> articlesOf(long rootId) {
    return sql.numbers(
        """
        SELECT article_id FROM statement
        WHERE speaker_id IN (SELECT id FROM speaker WHERE root_id = ?)
          AND corrected_speaker_id IS NULL AND article_id IS NOT NULL
        UNION
        SELECT article_id FROM statement
        WHERE corrected_speaker_id IN (SELECT id FROM speaker WHERE root_id = ?)
          AND article_id IS NOT NULL
        """,
        rootId,
        rootId);
  }

  /** Counts statements that came to a name, or left it when negative. */
  void count(long id, long statements) {
    sql.run("UPDATE speaker SET statements = statements + ? WHERE id = ?", statements, id);
  }

  /** All speakers with a statement, those with most first. */
  List<Speaker> all() {
    return sql
        .list(
            Speakers::speaker,
            "SELECT * FROM (" + LIST + ") WHERE total > 0 ORDER BY total DESC, name")
        .stream()
        .map(withAliases(aliases("root_id IS NOT NULL", "")))
        .toList();
  }

  /** These speakers by key; keys that are aliases or unknown are left out. */
  Map<Long, Speaker> byIds(Collection<Long> ids) {
    String wanted = Sql.json(ids);
    Map<Long, Speaker> byId = new HashMap<>();
    sql
        .list(Speakers::speaker, LIST + " AND root.id IN (SELECT value FROM json_each(?))", wanted)
        .stream()
        .map(withAliases(aliases("root_id IN (SELECT value FROM json_each(?))", wanted)))
        .forEach(speaker -> byId.put(speaker.ref().id(), speaker));
    return byId;
  }

  private Map<Long, List<String>> aliases(String condition, String argument) {
    Map<Long, List<String>> byRoot = new HashMap<>();
    Object[] arguments = argument.isEmpty() ? new Object[0] : new Object[] {argument};
    sql.each(
        row ->
            byRoot.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)),
        "SELECT root_id, name FROM speaker WHERE parent_id IS NOT NULL AND "
            + condition
            + " ORDER BY name",
        arguments);
    return byRoot;
  }

  private static UnaryOperator<Speaker> withAliases(Map<Long, List<String>> byRoot) {
    return speaker ->
        new Speaker(
            speaker.ref(),
            byRoot.getOrDefault(speaker.ref().id(), List.of()),
            speaker.role(),
            speaker.affiliation(),
            speaker.statements());
  }

  private static Speaker speaker(ResultSet row) throws SQLException {
    return new Speaker(
        new SpeakerRef(row.getLong(1), row.getString(2), SpeakerType.ofLabel(row.getString(3))),
        List.of(),
        row.getString(4),
        row.getString(5),
        row.getLong(6));
  }
}
