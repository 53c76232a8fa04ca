package onrecord.library;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SavedSearch;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.Standing;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import onrecord.domain.identity.LikelyMerge;
import onrecord.store.Counts;

/** The library as the floors above see it: hands each call to the piece that does it. */
final class OpenLibrary implements Library {

  /** An index that is this old on the disk costs a crash a short replay and nothing else. */
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(15);

  private static final String ENDING = ".onrecord";

  private static final SearchRequest SUMMARY =
      new SearchRequest(Query.ALL, StatementOrder.NEWEST, 0, 0, Set.of(Facet.STANDING));

  private final Path folder;
  private final Rooms rooms;
  private final WriterThread writer = new WriterThread();
  private final ChangeListeners listeners = new ChangeListeners();
  private final JobBoard board = new JobBoard(this::tellOfJobs);
  private final Troubles troubles = new Troubles(this::tellOfJobs);
  private final StatementQueries queries;
  private final IndexKeeper keeper;
  private final Editor editor;
  private final Upkeep upkeep;
  private final CompletableFuture<Boolean> begun;
  private boolean closed;

  OpenLibrary(Path folder, Rooms rooms) {
    this.folder = folder;
    this.rooms = rooms;
    this.queries = new StatementQueries(rooms.store(), rooms.index());
    this.keeper = new IndexKeeper(rooms.store(), rooms.index());
    this.editor = new Editor(writer, rooms.store(), keeper);
    this.upkeep = new Upkeep(writer, keeper, board, listeners, troubles);
    DailyBackup backup = new DailyBackup(folder, rooms.store(), troubles);
    Runnable backUp = () -> backup.run(Instant.now());
    this.begun = upkeep.begin();
    if (rooms.store().isProved()) {
      writer.start(backUp);
    } else {
      Proof proof = new Proof(rooms.store(), troubles, () -> writer.start(backUp));
      board.start("proof", "Checking the library, which was not closed properly", proof::run);
    }
    writer.every(BETWEEN_COMMITS, upkeep::tick);
  }

  @Override
  public void awaitIndex() {
    ask(begun::join);
  }

  private void tellOfJobs() {
    listeners.tell(LibraryChange.JOBS);
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public String name() {
    String name = folder.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  @Override
  public LibrarySummary summary() {
    Counts counts = ask(() -> rooms.store().counts());
    SearchResult all = search(SUMMARY);
    long suggestions = all.count(Facet.STANDING, Standing.SUGGESTION.label());
    return new LibrarySummary(
        name(), counts.articles(), all.total(), suggestions, counts.speakers());
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return ask(() -> queries.search(request));
  }

  @Override
  public ArticlePage articles(Query query, int offset, int limit) {
    return ask(() -> queries.articles(query, offset, limit));
  }

  @Override
  public Comparison compare(Query query, List<String> speakers, Alignment alignment, int limit) {
    return ask(() -> queries.compare(query, speakers, alignment, limit));
  }

  @Override
  public long lastChange() {
    return ask(rooms.store()::lastChange);
  }

  @Override
  public Optional<Comparison> compareAsLeft(DesktopSession.LeftAt leftAt) {
    return ask(() -> queries.compareAsLeft(leftAt));
  }

  @Override
  public Optional<MarkedArticle> article(long id) {
    return ask(() -> rooms.store().article(id));
  }

  @Override
  public Optional<StatementHit> statement(long id, Query query) {
    return ask(() -> queries.statement(id, query));
  }

  @Override
  public List<Span> highlights(Query query, String text) {
    return ask(() -> rooms.index().highlights(query.words(), text));
  }

  @Override
  public List<Speaker> speakers() {
    return ask(() -> rooms.store().speakers());
  }

  @Override
  public List<String> speakerNames() {
    return ask(() -> rooms.store().speakerNames());
  }

  @Override
  public Optional<Speaker> speaker(String name) {
    return ask(() -> rooms.store().speaker(name));
  }

  @Override
  public Map<String, Long> speakerCounts(Query query) {
    return ask(() -> rooms.index().speakerCounts(query));
  }

  @Override
  public List<FacetCount> facetCounts(Query query, Facet facet, String part) {
    return ask(() -> rooms.index().facetCounts(query, facet, part));
  }

  @Override
  public List<LikelyMerge> likelyMerges(int most) {
    return ask(() -> rooms.store().likelyMerges(most));
  }

  @Override
  public List<Topic> topics() {
    return ask(() -> rooms.store().topics());
  }

  @Override
  public double threshold() {
    return ask(() -> rooms.store().threshold());
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return ask(() -> rooms.store().savedSearches());
  }

  @Override
  public List<String> claims() {
    return ask(() -> rooms.store().claims());
  }

  @Override
  public List<String> codes() {
    return ask(() -> rooms.store().codes());
  }

  private static <T> T ask(Supplier<T> question) {
    return Failures.translated(question);
  }

  @Override
  public void apply(Edit edit) {
    editor.apply(edit);
    listeners.tell(LibraryChange.CONTENT);
  }

  @Override
  public Optional<String> undo() {
    return told(editor.undo());
  }

  @Override
  public Optional<String> redo() {
    return told(editor.redo());
  }

  private Optional<String> told(Optional<String> label) {
    if (label.isPresent()) {
      listeners.tell(LibraryChange.CONTENT);
    }
    return label;
  }

  @Override
  public Job<ImportReport> startImport(ImportRequest request) {
    BatchWriter batches = new BatchWriter(writer, rooms.store(), keeper, listeners);
    return board.startInTurn(
        "Importing articles", ticket -> ImportPipeline.run(rooms, batches, request, ticket));
  }

  @Override
  public Job<Long> startExtraction() {
    BatchWriter batches = new BatchWriter(writer, rooms.store(), keeper, listeners);
    return board.startInTurn(
        "Finding statements again", ticket -> Reextraction.run(rooms, batches, ticket));
  }

  @Override
  public long export(Query query, ExportFormat format, Path target) {
    return ask(() -> new Exporter(name(), rooms.store(), queries).export(query, format, target));
  }

  @Override
  public Optional<String> warning() {
    return rooms.store().warning();
  }

  @Override
  public Optional<String> trouble() {
    return troubles.worst();
  }

  @Override
  public Map<String, String> topicProblems() {
    return rooms.index().topicProblems();
  }

  @Override
  public void settle() {
    upkeep.settle();
  }

  @Override
  public CheckReport check() {
    upkeep.settle();
    return ask(() -> new Checkup(rooms.store(), rooms.index()).run());
  }

  @Override
  public void reindex() {
    upkeep.rebuild();
    listeners.tell(LibraryChange.CONTENT);
  }

  @Override
  public List<Job<?>> jobs() {
    return board.running();
  }

  @Override
  public Runnable onChange(Consumer<LibraryChange> listener) {
    return listeners.add(listener);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    board.close();
    try {
      writer.run(keeper::commit);
    } finally {
      writer.close();
      rooms.close();
    }
  }
}
