package onrecord.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.library.ImportRequest;
import onrecord.library.Library;
import onrecord.library.NewsFile;
import org.jspecify.annotations.Nullable;

/**
 * A desk over a real library of articles that the test writes. Nothing happens by itself: the test
 * says when the screens hear of a change.
 */
public final class OpenDesk implements AutoCloseable {

  private final Path folder;
  private final Library library;
  private final Desk desk;
  private final NewsFile news = new NewsFile();

  /** An empty library in the folder, with all work done on the calling thread. */
  public OpenDesk(Path folder) {
    this(folder, new SameThreadJobs());
  }

  public OpenDesk(Path folder, Jobs jobs) {
    this.folder = folder;
    library = Library.openOrCreate(folder.resolve("Test.onrecord"));
    desk = new Desk(library, jobs);
  }

  /** Two days of three speakers, four direct statements in all. */
  public static OpenDesk withTalks(Path folder, Jobs jobs) {
    return new OpenDesk(folder, jobs)
        .write(
            "Two leaders on the summit",
            LocalDate.of(2019, 6, 26),
            """
            “The talks were useful for everybody in the region,” Anna Berg said on Wednesday.

            “We will see what happens at the summit next year,” Bruno Falk said.

            “We hope that the talks will go on in the autumn,” Anna Berg said.\
            """)
        .write(
            "An answer",
            LocalDate.of(2019, 6, 12),
            """
            “There is nothing that we can add to the statement,” Hugh Bell said on Wednesday.\
            """)
        .read();
  }

  /** Writes an article to be read; without a date it is undated. */
  public OpenDesk write(String title, @Nullable LocalDate date, String text) {
    news.article(title, date == null ? null : date.toString(), "The Daily Test", text);
    return this;
  }

  /** Imports what was written. */
  public OpenDesk read() {
    Path file = news.writeTo(folder.resolve("news.jsonl"));
    library.startImport(ImportRequest.of(List.of(file))).await();
    return this;
  }

  public Desk desk() {
    return desk;
  }

  /** Asks for these words, as the search field does. */
  public OpenDesk search(String words) {
    desk.query().set(desk.query().get().withWords(words));
    return count();
  }

  /** Counts the query anew, as the window does after every change. */
  public OpenDesk count() {
    Query query = desk.query().get();
    desk.result().set(library.search(SearchRequest.firstPage(query, StatementOrder.NEWEST, 50)));
    return this;
  }

  /** Tells the screens that the content changed, as the window does. */
  public OpenDesk tell() {
    desk.contentChanged();
    return count();
  }

  /** The statement that holds these words. */
  public StatementHit statement(String words) {
    return library
        .search(SearchRequest.page(Query.ALL, StatementOrder.OLDEST, 0, 1000))
        .hits()
        .stream()
        .filter(hit -> hit.statement().content().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no statement with: " + words));
  }

  /** Selects the statement that holds these words. */
  public OpenDesk select(String words) {
    StatementHit hit = statement(words);
    desk.select(hit.statement().articleId(), hit.statement().id());
    return this;
  }

  @Override
  public void close() {
    desk.jobs().close();
    library.close();
  }
}
