package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.identity.IdentityKey;
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
      SELECT root.id, root.name, root.type,
             (SELECT sum(n.statements) FROM speaker n WHERE n.root_id = root.id)
             + (SELECT coalesce(sum(j.statements), 0) FROM speaker f
                JOIN fellowship j ON j.fellow_id = f.id
                JOIN speaker first ON first.id = j.speaker_id
                WHERE f.root_id = root.id AND first.root_id <> root.id) AS total,
             (SELECT coalesce(sum(p.statements), 0) FROM speaker i
              JOIN spokesperson p ON p.institution_id = i.id
              JOIN speaker voice ON voice.id = p.speaker_id
              WHERE i.root_id = root.id AND voice.root_id <> root.id) AS relayed
      FROM speaker root WHERE root.parent_id IS NULL
      """;

  private static final String HEARD =
      ") WHERE total + relayed > 0 ORDER BY total + relayed DESC, name";

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

  /** The key of the name that is spelt so but for case, accents and hyphens. */
  Optional<Long> idOfKey(String key) {
    return sql.number("SELECT id FROM speaker WHERE key = ?", key);
  }

  /**
   * Adds a name that articles tell; where it is the same full name as that of one speaker whom the
   * library knows, as an alias of that one. Gives its key.
   */
  long join(String name, SpeakerType type) {
    String identity = IdentityKey.of(name, type);
    long id = add(name, type, identity);
    if (!identity.isEmpty()) {
      List<Long> roots =
          sql.numbers(
              // the empty one is ruled out in so many words, or SQLite would not use the index
              """
              SELECT DISTINCT root_id FROM speaker
              WHERE identity = ? AND identity <> '' AND id <> ?
              """,
              identity,
              id);
      if (roots.size() == 1) {
        hang(id, roots.getFirst());
      }
    }
    return id;
  }

  /** Adds a name that nothing is merged with; gives its key. */
  long add(String name, SpeakerType type) {
    return add(name, type, IdentityKey.of(name, type));
  }

  private long add(String name, SpeakerType type, String identity) {
    String key = SpeakerKey.of(name);
    if (key.isEmpty()) {
      throw new StoreException("A speaker needs a name.");
    }
    long id = Sequence.take(sql, "speaker");
    sql.run(
        "INSERT INTO speaker (id, name, key, identity, type, root_id) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        name.strip(),
        key,
        identity,
        type.label(),
        id);
    return id;
  }

  /** What sort of speaker a name was first told to be, or is by hand. */
  SpeakerType typeOf(long id) {
    return sql.first(
            row -> SpeakerType.ofLabel(row.getString(1)),
            "SELECT type FROM speaker WHERE id = ?",
            id)
        .orElseThrow();
  }

  /** Whether a researcher chose the type of a name. */
  boolean isTypedByHand(long id) {
    return sql.number("SELECT id FROM speaker WHERE id = ? AND told_type IS NOT NULL", id)
        .isPresent();
  }

  /** Gives a name a type by hand, and with it what the name is one with. */
  void setType(Name name, SpeakerType type) {
    sql.run(
        "UPDATE speaker SET told_type = coalesce(told_type, type), type = ? WHERE id = ?",
        type.label(),
        name.id());
    identify(name, type);
  }

  /** Gives a name the type back that articles told. */
  void withdrawType(Name name) {
    sql.run(
        "UPDATE speaker SET type = told_type, told_type = NULL WHERE id = ? AND told_type IS NOT NULL",
        name.id());
    identify(name, typeOf(name.id()));
  }

  private void identify(Name name, SpeakerType type) {
    sql.run(
        "UPDATE speaker SET identity = ? WHERE id = ?",
        IdentityKey.of(name.name(), type),
        name.id());
  }

  /** Whether an older format left identities to be worked out. */
  boolean hasUnknownIdentities() {
    return sql.number("SELECT id FROM speaker WHERE identity IS NULL LIMIT 1").isPresent();
  }

  /** Works out the identities that an older format did not know. */
  void completeIdentities() {
    record Unknown(long id, String name, SpeakerType type) {}
    sql.list(
            row ->
                new Unknown(
                    row.getLong(1), row.getString(2), SpeakerType.ofLabel(row.getString(3))),
            "SELECT id, name, type FROM speaker WHERE identity IS NULL")
        .forEach(
            name ->
                sql.run(
                    "UPDATE speaker SET identity = ? WHERE id = ?",
                    IdentityKey.of(name.name(), name.type()),
                    name.id()));
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
        UNION
        SELECT article_id FROM statement
        WHERE institution_id IN (SELECT id FROM speaker WHERE root_id = ?)
          AND article_id IS NOT NULL
        UNION
        SELECT s.article_id FROM fellow f JOIN statement s ON s.id = f.statement_id
        WHERE f.speaker_id IN (SELECT id FROM speaker WHERE root_id = ?)
          AND s.article_id IS NOT NULL
        """,
        rootId,
        rootId,
        rootId,
        rootId);
  }

  /** All speakers with a statement of their own or through others, those with most first. */
  List<Speaker> all() {
    Map<Long, List<String>> aliases = aliases("root_id IS NOT NULL");
    Map<Long, List<RoleHeld>> roles = new SpeakerRoles(sql).all();
    return sql.list(row -> speaker(row, aliases, roles), "SELECT * FROM (" + LIST + HEARD);
  }

  /** The canonical names of {@link #all}. */
  List<String> names() {
    return sql.words("SELECT name FROM (" + LIST + HEARD);
  }

  /** These speakers by key; keys that are aliases or unknown are left out. */
  Map<Long, Speaker> byIds(Collection<Long> ids) {
    String wanted = Sql.json(ids);
    Map<Long, List<String>> aliases =
        aliases("root_id IN (SELECT value FROM json_each(?))", wanted);
    Map<Long, List<RoleHeld>> roles = new SpeakerRoles(sql).of(ids);
    Map<Long, Speaker> byId = new HashMap<>();
    sql.each(
        row -> byId.put(row.getLong(1), speaker(row, aliases, roles)),
        LIST + " AND root.id IN (SELECT value FROM json_each(?))",
        wanted);
    return byId;
  }

  private Map<Long, List<String>> aliases(String condition, @Nullable Object... arguments) {
    Map<Long, List<String>> byRoot = new HashMap<>();
    sql.each(
        row ->
            byRoot.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)),
        "SELECT root_id, name FROM speaker WHERE parent_id IS NOT NULL AND "
            + condition
            + " ORDER BY name",
        arguments);
    return byRoot;
  }

  private static Speaker speaker(
      ResultSet row, Map<Long, List<String>> aliases, Map<Long, List<RoleHeld>> roles)
      throws SQLException {
    long id = row.getLong(1);
    return new Speaker(
        new SpeakerRef(id, row.getString(2), SpeakerType.ofLabel(row.getString(3))),
        aliases.getOrDefault(id, List.of()),
        roles.getOrDefault(id, List.of()),
        row.getLong(4),
        row.getLong(5));
  }
}
