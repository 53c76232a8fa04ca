package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import onrecord.domain.StatementHit;
import onrecord.domain.Topic;
import onrecord.domain.identity.LikelyMerge;

/**
 * One open library. Every method blocks until it is done and may be called from any thread but the
 * JavaFX thread; failures of disk or data are {@link LibraryException}s with a sentence for the
 * user.
 */
public interface Library extends AutoCloseable {

  /** More statements side by side than anybody reads; the window compares so many at most. */
  int MOST_COMPARED = 2000;

  /**
   * Opens a library that exists. An index that is behind, missing or damaged is brought up in the
   * background; until that job is done searches find less. A library whose last process was killed
   * is proved in the background; until it has passed it is not backed up.
   *
   * @throws LibraryException when there is no library in this folder, when another process has it
   *     open, or when it cannot be read
   */
  static Library open(Path folder) {
    return LibraryOpener.open(folder);
  }

  /**
   * The same without waiting for the index, which takes the longer the more the library holds. What
   * needs it waits and fails as {@link #awaitIndex} does.
   */
  static Library openSoon(Path folder) {
    return LibraryOpener.openSoon(folder);
  }

  /**
   * Opens a library, making it when the folder does not exist or is empty.
   *
   * @throws LibraryException as {@link #open}, and when the folder holds other things
   */
  static Library openOrCreate(Path folder) {
    return LibraryOpener.openOrCreate(folder);
  }

  /**
   * Opens the sample library, making it from the articles that come with the program when this user
   * has none yet; that takes a second or two.
   */
  static Library openSample(UserFolders folders) {
    return new SampleLibrary(folders).open();
  }

  /**
   * Waits until the index is open.
   *
   * @throws LibraryException when it cannot be opened
   */
  void awaitIndex();

  /** The folder {@code NAME.onrecord}. */
  Path folder();

  /** The folder's name without its ending. */
  String name();

  /** How much the library holds. */
  LibrarySummary summary();

  /**
   * Statements that match, with counts. Words that cannot be parsed are searched as plain words.
   */
  SearchResult search(SearchRequest request);

  /** Articles with statements or a text that match, newest first. */
  ArticlePage articles(Query query, int offset, int limit);

  /**
   * Statements of these speakers side by side.
   *
   * @param speakers canonical names, in column order; unknown ones get an empty column
   * @param limit how many statements the rows hold at most
   */
  Comparison compare(Query query, List<String> speakers, Alignment alignment, int limit);

  /** The number of the last change; as long as it stays, answers stay what they were. */
  long lastChange();

  /**
   * The top of the comparison that was left, quickly: asks the store only, by id, and searches
   * nothing, so its statements tell no topics. Empty when nothing was remembered or the library has
   * changed since.
   */
  Optional<Comparison> compareAsLeft(DesktopSession.LeftAt leftAt);

  /** The article with its statements; empty when there is none of this id. */
  Optional<MarkedArticle> article(long id);

  /** A statement as a hit of {@code query}; empty when there is none of this id. */
  Optional<StatementHit> statement(long id, Query query);

  /**
   * Where the searched words stand in a text.
   *
   * @return spans in code points of {@code text}, in order, without overlap
   */
  List<Span> highlights(Query query, String text);

  /** All speakers, those with most statements first. */
  List<Speaker> speakers();

  /** Names of all speakers, those with most statements first. */
  List<String> speakerNames();

  /** The speaker to whom a name leads, canonical or alias; empty when it leads to nobody. */
  Optional<Speaker> speaker(String name);

  /** How many of the statements that match are each speaker's, by canonical name. */
  Map<String, Long> speakerCounts(Query query);

  /**
   * The values of a facet that hold {@code part}, whatever case and accents, and the chosen ones,
   * those with most statements first: also values that {@link #search} leaves out because others
   * have more. At most {@link FacetCount#MOST_VALUES} besides the chosen ones.
   */
  List<FacetCount> facetCounts(Query query, Facet facet, String part);

  /**
   * Speakers that may be one, with the evidence, the likeliest first; pairs that were merged or
   * kept apart are left out.
   *
   * @param most how many at most
   */
  List<LikelyMerge> likelyMerges(int most);

  /** All topics by name. */
  List<Topic> topics();

  /** The least confidence of a statement that is counted unseen; what has less is a suggestion. */
  double threshold();

  /** All kept searches by name. */
  List<SavedSearch> savedSearches();

  /** Claims by how recently they were used. */
  List<String> claims();

  /** Codes by name. */
  List<String> codes();

  /**
   * Stores an edit, indexes what it touched and tells listeners; afterwards every search sees it.
   */
  void apply(Edit edit);

  /** Takes the last edit back; gives its label, or empty when nothing is left to undo. */
  Optional<String> undo();

  /** Applies the last undone edit again; gives its label, or empty when there is none. */
  Optional<String> redo();

  /**
   * Starts reading files, folders and zips in the background, once every import and extraction that
   * was started before is over.
   */
  Job<ImportReport> startImport(ImportRequest request);

  /**
   * Searches every article for statements again, in the background, with the engine as it is now.
   * Hand-made work stays with its words.
   *
   * @return gives how many articles were searched
   */
  Job<Long> startExtraction();

  /**
   * Writes the result of a query to a file, replacing it only when all is written.
   *
   * @return how many statements were written
   */
  long export(Query query, ExportFormat format, Path target);

  /** One sentence on why the library's folder is a risky place, or empty when it is not. */
  Optional<String> warning();

  /**
   * One sentence on what went wrong in the background and is not right yet: a file that is damaged,
   * a backup or an index that could not be written; empty as long as nothing is known of.
   */
  Optional<String> trouble();

  /** What in the queries of topics could not be understood: a sentence by the topic's name. */
  Map<String, String> topicProblems();

  /** Waits until searches see all that the library holds. */
  void settle();

  /** Compares store and index and proves the store sound. */
  CheckReport check();

  /** Throws the index away and builds it again from the store. */
  void reindex();

  /** Background work that is under way, oldest first: imports, an index that is being rebuilt. */
  List<Job<?>> jobs();

  /**
   * Calls {@code listener} after every change and whenever a job begins, moves or ends, or {@link
   * #trouble} changes; on whatever thread it happens.
   *
   * @return closes the subscription
   */
  Runnable onChange(Consumer<LibraryChange> listener);

  /**
   * Waits for the writer, lets running jobs stop at a whole batch, commits and releases the folder.
   */
  @Override
  void close();
}
