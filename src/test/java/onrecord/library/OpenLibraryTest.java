package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpenLibraryTest extends NewLibrary {

  private static final String CLAIM = "Everybody should leave";

  @Test
  void whatWasImportedIsFound() {
    ImportReport report = importNumbered(1, 3);

    assertThat(report.articles()).isEqualTo(3);
    assertThat(report.statements()).isEqualTo(6);
    assertThat(library.summary()).isEqualTo(new LibrarySummary("News", 3, 6, 0, 2));
    assertThat(found("\"number 2\""))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.statement().attribution().speaker().name()).isEqualTo("Peter Holm");
              assertThat(hit.article().date()).isEqualTo(LocalDate.of(2019, 6, 26));
              assertThat(hit.highlights()).isNotEmpty();
            });
    assertThat(library.articles(Query.ALL.withWords("harbour"), 0, 10).total()).isEqualTo(3);
  }

  @Test
  void aDuplicateIsReportedAndNotStored() {
    importNumbered(1, 2);

    ImportReport again = importNumbered(2, 2);

    assertThat(again.articles()).isEqualTo(1);
    assertThat(again.duplicates()).hasSize(1);
    assertThat(library.summary().articles()).isEqualTo(3);
  }

  @Test
  void aBrokenFileIsRefusedAndTheRestGoesIn() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    new NewsFile().numbered(1, 2).writeTo(inbox.resolve("good.jsonl"));
    Files.writeString(inbox.resolve("broken.json"), "{\"title\": ");

    ImportReport report = library.startImport(ImportRequest.of(List.of(inbox))).await();

    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.place().file()).contains("broken.json"));
  }

  @Test
  void undatedArticlesTakeTheDateOfTheRequest() {
    Path file =
        new NewsFile()
            .article("No day", "", "", "“It is late,” Anna Berg said.")
            .writeTo(folder.resolve("undated.jsonl"));
    LocalDate day = LocalDate.of(2018, 4, 27);

    library.startImport(new ImportRequest(List.of(file), Map.of(), day, null)).await();

    assertThat(found("late"))
        .singleElement()
        .extracting(hit -> hit.article().date())
        .isEqualTo(day);
  }

  @Test
  void anEditIsSeenByTheNextSearchAndCanBeTakenBack() {
    importNumbered(1, 2);
    long statement = found("\"number 1\"").getFirst().statement().id();
    Query tagged = Query.ALL.with(Facet.STANCE, Set.of("opposes"));

    library.apply(new Edit.SetStance(statement, CLAIM, Stance.OPPOSES));
    assertThat(count(tagged)).isEqualTo(1);
    assertThat(library.claims()).containsExactly(CLAIM);

    assertThat(library.undo()).isPresent();
    assertThat(count(tagged)).isZero();

    assertThat(library.redo()).isPresent();
    assertThat(count(tagged)).isEqualTo(1);
    assertThat(library.redo()).isEmpty();
  }

  @Test
  void everythingIsThereAfterReopening() {
    importNumbered(1, 2);
    long statement = found("\"number 1\"").getFirst().statement().id();
    library.apply(new Edit.SetNote(statement, "look again"));
    library.apply(new Edit.PutTopic(new Topic("Counting", "count")));

    reopen();

    StatementHit hit = library.statement(statement, Query.ALL).orElseThrow();
    assertThat(hit.statement().coding().note()).isEqualTo("look again");
    assertThat(count(Query.ALL.with(Facet.TOPIC, Set.of("Counting")))).isEqualTo(2);
    assertThat(library.check()).isEqualTo(new CheckReport(2, 4, List.of()));
    assertThat(library.undo()).isEmpty();
  }

  @Test
  void aTopicTagsAtOnce() {
    importNumbered(1, 2);

    library.apply(new Edit.PutTopic(new Topic("Leaving", "nobody")));
    assertThat(count(Query.ALL.with(Facet.TOPIC, Set.of("Leaving")))).isEqualTo(2);

    library.apply(new Edit.PutTopic(new Topic("Leaving", "\"number 2\"")));
    assertThat(count(Query.ALL.with(Facet.TOPIC, Set.of("Leaving")))).isEqualTo(1);
  }

  @Test
  void speakersStandSideBySide() {
    importNumbered(1, 2);

    Comparison comparison =
        library.compare(
            Query.ALL, List.of("Peter Holm", "Anna Berg", "Nobody"), Alignment.DAY, 100);

    assertThat(comparison.columns())
        .extracting(column -> column.speaker().ref().name(), Comparison.Column::statements)
        .containsExactly(tuple("Peter Holm", 2L), tuple("Anna Berg", 2L), tuple("Nobody", 0L));
    assertThat(comparison.rows()).singleElement().extracting("title").isEqualTo("26 June 2019");
    assertThat(comparison.rows().getFirst().cells())
        .extracting(List::size)
        .containsExactly(2, 2, 0);
  }

  @Test
  void listenersHearOfContentAndJobs() {
    List<LibraryChange> heard = new CopyOnWriteArrayList<>();
    Runnable subscription = library.onChange(heard::add);

    importNumbered(1, 1);
    assertThat(heard).contains(LibraryChange.CONTENT, LibraryChange.JOBS);

    subscription.run();
    heard.clear();
    library.apply(new Edit.PutTopic(new Topic("Leaving", "nobody")));
    assertThat(heard).isEmpty();
  }

  @Test
  void aFailingEditIsOneSentenceAndChangesNothing() {
    importNumbered(1, 1);

    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> library.apply(new Edit.SetNote(999_999, "nowhere")))
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
    assertThat(library.undo()).isEmpty();
  }

  @Test
  void findingStatementsAgainKeepsHandMadeWork() {
    importNumbered(1, 2);
    long statement = found("\"number 1\"").getFirst().statement().id();
    library.apply(new Edit.SetStance(statement, CLAIM, Stance.OPPOSES));

    assertThat(library.startExtraction().await()).isEqualTo(2);

    assertThat(count(Query.ALL.with(Facet.STANCE, Set.of("opposes")))).isEqualTo(1);
    assertThat(library.check().problems()).isEmpty();
  }

  @Test
  void aCancelledImportKeepsWholeBatchesOnly() {
    Path file = new NewsFile().numbered(1, 4_000).writeTo(folder.resolve("many.jsonl"));
    Job<ImportReport> job = library.startImport(ImportRequest.of(List.of(file)));
    while (library.summary().articles() == 0 && !job.state().isOver()) {
      Thread.onSpinWait();
    }
    job.cancel();

    ImportReport report = job.await();

    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(report.articles()).isPositive().isEqualTo(library.summary().articles());
    assertThat(report.statements()).isEqualTo(2 * report.articles());
    assertThat(library.check().problems()).isEmpty();
  }

  @Test
  void aPausedImportGoesOnWhereItStood() {
    Path file = new NewsFile().numbered(1, 1_000).writeTo(folder.resolve("many.jsonl"));
    Job<ImportReport> job = library.startImport(ImportRequest.of(List.of(file)));
    job.pause();
    job.resume();

    assertThat(job.await().articles()).isEqualTo(1_000);
    assertThat(job.progress().done()).isEqualTo(job.progress().total());
  }

  @Test
  void everyFormatExportsTheResult() throws IOException {
    importNumbered(1, 3);
    Query one = Query.ALL.withWords("\"number 2\"");

    Path csv = folder.resolve("out.csv");
    assertThat(library.export(one, ExportFormat.CSV, csv)).isEqualTo(1);
    assertThat(Files.readString(csv)).contains("Peter Holm").doesNotContain("number 3");

    Path markdown = folder.resolve("out.md");
    assertThat(library.export(one, ExportFormat.MARKDOWN, markdown)).isEqualTo(1);
    assertThat(Files.readString(markdown)).contains("## Peter Holm");

    Path lines = folder.resolve("out.jsonl");
    assertThat(library.export(Query.ALL, ExportFormat.JSONL, lines)).isEqualTo(6);
    assertThat(Files.readAllLines(lines)).hasSize(4);
  }

  @Test
  void anExportThatCannotBeWrittenLeavesTheOldFile() throws IOException {
    importNumbered(1, 1);
    Path occupied = Files.writeString(folder.resolve("occupied"), "old");

    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> library.export(Query.ALL, ExportFormat.CSV, occupied.resolve("out.csv")))
        .withMessageContaining("could not be written");
    assertThat(occupied).hasContent("old");
  }

  @Test
  void reindexingFindsTheSame() {
    importNumbered(1, 3);

    library.reindex();

    assertThat(count(Query.ALL)).isEqualTo(6);
    assertThat(library.check().problems()).isEmpty();
  }

  @Test
  void anArticleKnowsItsStatements() {
    importNumbered(7, 1);
    long id = library.articles(Query.ALL, 0, 1).hits().getFirst().id();

    MarkedArticle marked = library.article(id).orElseThrow();

    List<String> speakers = new ArrayList<>();
    marked.statements().forEach(s -> speakers.add(s.attribution().speaker().name()));
    assertThat(speakers).containsExactly("Anna Berg", "Peter Holm");
    assertThat(library.article(id + 1)).isEmpty();
  }

  private ImportReport importNumbered(int from, int count) {
    Path file =
        new NewsFile().numbered(from, count).writeTo(folder.resolve("news-" + from + ".jsonl"));
    return library.startImport(ImportRequest.of(List.of(file))).await();
  }

  private List<StatementHit> found(String words) {
    return library
        .search(SearchRequest.firstPage(Query.ALL.withWords(words), StatementOrder.NEWEST, 100))
        .hits();
  }

  private long count(Query query) {
    return library.search(SearchRequest.page(query, StatementOrder.NEWEST, 0, 0)).total();
  }

  private void reopen() {
    library.close();
    library = Library.open(folder.resolve("News.onrecord"));
  }
}
