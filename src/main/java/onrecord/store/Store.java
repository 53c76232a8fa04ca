package onrecord.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Edit;
import onrecord.domain.Finding;
import onrecord.domain.KeptApart;
import onrecord.domain.MarkedArticle;
import onrecord.domain.ReadArticle;
import onrecord.domain.SavedSearch;
import onrecord.domain.Speaker;
import onrecord.domain.Standing;
import onrecord.domain.Topic;
import onrecord.domain.identity.LikelyMerge;

/**
 * The database of one open library.
 *
 * <p>Methods that write ({@link #addBatch}, {@link #apply}, {@link #replaceFindings}, {@link
 * #removeArticles}, {@link #backUp}, {@link #close}) are called by one thread at a time; all others
 * by any thread, and they see the last whole transaction. Threads that use a store must not be
 * interrupted. All methods throw {@link StoreException} when the disk or the data fails; a
 * transaction that threw has changed nothing.
 */
public final class Store implements AutoCloseable {

  private final Database database;
  private final String libraryId;

  private Store(Database database) {
    this.database = database;
    this.libraryId =
        database
            .read(sql -> sql.words("SELECT value FROM setting WHERE name = 'library_id'"))
            .getFirst();
  }

  /**
   * Opens the library in a folder; makes the folder and the file {@code library.sqlite} when they
   * are absent. A file of an older format is backed up and migrated. After a crash SQLite brings
   * the file to its last whole transaction; whether the disk kept its word is left to {@link
   * #prove}.
   *
   * @throws StoreException when another process has the library open, when the file is no database,
   *     is not a library, was written by a newer program or lost what its backups hold, or when the
   *     folder cannot be written to
   */
  public static Store open(Path libraryFolder) {
    return open(libraryFolder, Migrations.ofProgram());
  }

  /** The same with other migrations. */
  static Store open(Path libraryFolder, Migrations migrations) {
    Database database = Database.open(libraryFolder, migrations);
    boolean opened = false;
    try {
      Store store = new Store(database);
      store.completeIdentities();
      opened = true;
      return store;
    } finally {
      if (!opened) {
        database.close(); // or nobody could open the library until the program ends
      }
    }
  }

  private void completeIdentities() {
    if (database.read(sql -> new Speakers(sql).hasUnknownIdentities())) {
      database.write(
          sql -> {
            new Speakers(sql).completeIdentities();
            return sql;
          });
    }
  }

  /** Names this library for good; the index belongs to it. */
  public String libraryId() {
    return libraryId;
  }

  /** The number of the last transaction that changed something, 0 for a new library. */
  public long lastChange() {
    return database.read(ChangeLog::last);
  }

  /** One sentence on why the library's folder is a risky place, or empty when it is not. */
  public Optional<String> warning() {
    return database.warning();
  }

  /**
   * Stores a batch in one transaction. Exact duplicates are skipped; speakers are found by {@link
   * onrecord.domain.SpeakerKey} and through every merge ever made; reprints are grouped; hand-made
   * work that waited for one of these texts comes back.
   */
  public Stored addBatch(List<ReadArticle> batch) {
    return database.writeBulk(sql -> new BatchWriter(sql).store(batch));
  }

  /** Applies an edit in one transaction that is on the disk when this returns. */
  public Applied apply(Edit edit) {
    return database.write(sql -> new EditRun(sql).run(edit));
  }

  /**
   * Replaces what the engine found in an article. Statements that keep their words keep their id;
   * hand-made work moves to the most similar statement, and a statement that has such work and
   * resembles none of the new ones stays as it was (see {@link onrecord.domain.Rematch}).
   *
   * @return its inverse does nothing
   */
  public Applied replaceFindings(long articleId, List<Finding> findings) {
    return database.writeBulk(
        sql -> new Reextraction(sql, requireArticle(sql, articleId)).replace(findings));
  }

  /**
   * Removes articles for good; unknown ids do nothing. Hand-made work on them is kept and comes
   * back when the same text is imported again.
   *
   * @return the number of the transaction
   */
  public long removeArticles(Collection<Long> ids) {
    return database.write(
        sql -> {
          Set<Long> removed = new HashSet<>();
          for (MarkedArticle marked : new ArticleReader(sql).marked(ids)) {
            long id = marked.article().id();
            SpeakerCounts.ofArticle(sql, id, -1);
            Detached.keep(sql, marked);
            ReprintGroups.forget(sql, id, marked.article().text());
            sql.run("DELETE FROM article WHERE id = ?", id);
            removed.add(id);
          }
          return removed.isEmpty() ? ChangeLog.last(sql) : ChangeLog.write(sql, removed);
        });
  }

  /** An article with its statements. */
  public Optional<MarkedArticle> article(long id) {
    return articles(List.of(id)).stream().findFirst();
  }

  /** The article with this text, by its {@link onrecord.domain.Fingerprint}. */
  public Optional<MarkedArticle> articleOf(String fingerprint) {
    return database.read(
        sql ->
            sql.number(
                    "SELECT id FROM article WHERE fingerprint = ?",
                    HexFormat.of().parseHex(fingerprint))
                .flatMap(id -> new ArticleReader(sql).marked(List.of(id)).stream().findFirst()));
  }

  /** These articles in the order asked for; missing ones are left out. */
  public List<MarkedArticle> articles(Collection<Long> ids) {
    return database.read(sql -> new ArticleReader(sql).marked(ids));
  }

  /**
   * Shows every article to the consumer, by id, in lists of at most {@code batchSize}. Each list is
   * of one moment; articles that are added meanwhile are shown too.
   */
  public void forEachArticle(int batchSize, Consumer<List<MarkedArticle>> consumer) {
    List<MarkedArticle> articles = articlesAfter(0, batchSize);
    while (!articles.isEmpty()) {
      consumer.accept(articles);
      articles = articlesAfter(articles.getLast().article().id(), batchSize);
    }
  }

  /** The next articles with a higher id, by id, at most so many; empty when there is none. */
  public List<MarkedArticle> articlesAfter(long id, int most) {
    return database.read(
        sql ->
            new ArticleReader(sql)
                .marked(
                    sql.numbers(
                        "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", id, most)));
  }

  /** These statements in the order asked for; missing ones are left out. */
  public List<StatementRow> statements(List<Long> ids) {
    return database.read(sql -> new StatementRows(sql).rows(ids));
  }

  /** What is known of these articles besides their texts; missing ones are left out. */
  public Map<Long, ArticleDetails> articleDetails(Collection<Long> ids) {
    return database.read(sql -> new ArticleReader(sql).details(ids));
  }

  /** The least confidence of a statement that is counted unseen (see {@link Standing}). */
  public double threshold() {
    return database.read(sql -> new LibraryEdits(sql).threshold());
  }

  /** The articles touched after transaction {@code change}, each once with its newest number. */
  public List<Change> changesSince(long change) {
    return database.read(sql -> ChangeLog.since(sql, change));
  }

  /** All speakers with a statement that counts, those with most first. */
  public List<Speaker> speakers() {
    return database.read(sql -> new Speakers(sql).all());
  }

  /** The canonical names of {@link #speakers}. */
  public List<String> speakerNames() {
    return database.read(sql -> new Speakers(sql).names());
  }

  /** The speaker to whom a name leads, canonical or alias. */
  public Optional<Speaker> speaker(String name) {
    return database.read(
        sql -> {
          Speakers speakers = new Speakers(sql);
          return speakers
              .find(name)
              .flatMap(
                  found -> speakers.byIds(List.of(found.rootId())).values().stream().findFirst());
        });
  }

  /** Whether a researcher chose the type of the speaker to whom a name leads. */
  public boolean isTypedByHand(String name) {
    return database.read(
        sql -> {
          Speakers speakers = new Speakers(sql);
          return speakers.find(name).filter(it -> speakers.isTypedByHand(it.rootId())).isPresent();
        });
  }

  /** These speakers by key; unknown keys are left out. */
  public Map<Long, Speaker> speakersById(Collection<Long> ids) {
    return database.read(sql -> new Speakers(sql).byIds(ids));
  }

  /**
   * Speakers that may be one, the likeliest first, without those that somebody decided on.
   *
   * @param most how many
   */
  public List<LikelyMerge> likelyMerges(int most) {
    return database.read(sql -> new LikelyMerges(sql).best(most));
  }

  /** The names that a researcher keeps apart, in the order of the decisions' names. */
  public List<KeptApart> keptApart() {
    return database.read(sql -> new KeptApartNames(sql).all());
  }

  /** All topics by name. */
  public List<Topic> topics() {
    return database.read(sql -> new LibraryEdits(sql).topics());
  }

  /** All saved searches by name. */
  public List<SavedSearch> savedSearches() {
    return database.read(sql -> new LibraryEdits(sql).savedSearches());
  }

  /** All claims that a statement has a stance on, the most recently used first. */
  public List<String> claims() {
    return words(
        """
        SELECT words FROM claim WHERE id IN (SELECT claim_id FROM stance)
        ORDER BY used DESC, words
        """);
  }

  /** All codes that a statement carries, by name. */
  public List<String> codes() {
    return words(
        "SELECT name FROM code WHERE id IN (SELECT code_id FROM statement_code) ORDER BY name");
  }

  private List<String> words(String query) {
    return database.read(sql -> new ArrayList<>(sql.words(query)));
  }

  /** How much the library holds. */
  public Counts counts() {
    return database.read(
        sql ->
            sql.first(
                    row -> new Counts(row.getLong(1), row.getLong(2)),
                    """
                    SELECT (SELECT count(*) FROM article),
                        (SELECT count(*) FROM (
                           SELECT root_id FROM speaker WHERE statements > 0
                           UNION SELECT root_id FROM speaker JOIN fellowship j ON j.fellow_id = id
                           WHERE j.statements > 0))
                    """)
                .orElseThrow());
  }

  /**
   * Whether the process before ended properly, or {@link #prove} found whole what it left. As long
   * as it is false each opening asks for the proof again.
   */
  public boolean isProved() {
    return database.isProved();
  }

  /**
   * Reads the whole file, which takes seconds for a large library, and throws {@link
   * StoreException} when it is damaged. Others may read and write meanwhile.
   *
   * @param mayGoOn asked again and again
   * @return false when it was broken off
   */
  public boolean prove(BooleanSupplier mayGoOn) {
    return database.prove(mayGoOn);
  }

  /**
   * Copies the library into its folder {@code backups} and proves the copy; older copies than the
   * newest few go.
   *
   * @return the copy, or empty when the library holds nothing yet
   */
  public Optional<Path> backUp() {
    return database.backUp();
  }

  /** What is wrong with the data, one sentence each; empty when all is well. Reads everything. */
  public List<String> problems() {
    return database.read(Soundness::problems);
  }

  /** Brings everything that was written into the library's file and makes it last there. */
  public void settle() {
    database.settle();
  }

  /** Runs work on the writing connection; for tests that make the disk or the data fail. */
  <T> T onWriter(Function<Sql, T> work) {
    return database.outsideTransaction(work);
  }

  /** Waits for readers and gives the folder back. */
  @Override
  public void close() {
    database.close();
  }

  private static MarkedArticle requireArticle(Sql sql, long id) {
    return new ArticleReader(sql)
        .marked(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new StoreException("That article is no longer in the library."));
  }
}
