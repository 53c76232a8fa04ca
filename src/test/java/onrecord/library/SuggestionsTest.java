package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.Standing;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program is not sure of waits for a look and is not counted. */
class SuggestionsTest {

  private static final Query SUGGESTIONS =
      Query.ALL.with(Facet.STANDING, Set.of(Standing.SUGGESTION.label()));

  @TempDir Path folder;
  private Library library;
  private long all;

  @BeforeEach
  void openWithTwoStatements() throws Exception {
    Path file = folder.resolve("harbour.txt");
    Files.writeString(
        file,
        """
        Harbour

        “The bridge will be open before winter,” Anna Berg said on Monday.

        “Nobody asked the fishermen about that,” Bruno Falk said.
        """);
    library = Library.openOrCreate(folder.resolve("Harbour.onrecord"));
    library.startImport(ImportRequest.of(List.of(file))).await();
    library.apply(new Edit.SetThreshold(0));
    all = search(Query.ALL).total();
    library.apply(new Edit.SetThreshold(1));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void belowTheThresholdNothingIsCounted() {
    SearchResult counted = search(Query.ALL);

    assertThat(counted.total()).isZero();
    assertThat(counted.counts(Facet.SPEAKER)).isEmpty();
    assertThat(counted.counts(Facet.STANDING)).containsExactly(new FacetCount("suggestion", all));
    assertThat(library.compare(Query.ALL, List.of("Anna Berg"), Alignment.DAY, 10).total())
        .isZero();
    assertThat(library.export(Query.ALL, ExportFormat.CSV, folder.resolve("none.csv"))).isZero();
  }

  @Test
  void whatWaitsForALookIsCountedApart() {
    library.apply(new Edit.SetThreshold(0));
    assertThat(library.summary()).isEqualTo(new LibrarySummary("Harbour", 1, all, 0, 2));
    assertThat(library.speakerCounts(Query.ALL)).containsEntry("Bruno Falk", 1L);

    library.apply(new Edit.SetThreshold(1));
    assertThat(library.summary()).isEqualTo(new LibrarySummary("Harbour", 1, 0, all, 2));
    assertThat(library.speakerCounts(Query.ALL)).isEmpty();
    assertThat(library.speakerCounts(SUGGESTIONS)).containsEntry("Bruno Falk", 1L).hasSize(2);
  }

  @Test
  void suggestionsAreFoundWhenAskedFor() {
    assertThat(search(SUGGESTIONS).total()).isEqualTo(all);
    assertThat(search(SUGGESTIONS.withWords("fishermen")).total()).isEqualTo(1);
    assertThat(library.articles(SUGGESTIONS, 0, 10).hits().getFirst().statements())
        .isEqualTo((int) all);
  }

  @Test
  void whatIsAcceptedCounts() {
    long id = search(SUGGESTIONS.withWords("fishermen")).hits().getFirst().statement().id();

    library.apply(new Edit.SetAccepted(id, true));

    assertThat(search(Query.ALL).hits())
        .extracting(hit -> hit.statement().id())
        .containsExactly(id);
    assertThat(search(SUGGESTIONS).total()).isEqualTo(all - 1);
    library.undo();
    assertThat(search(Query.ALL).total()).isZero();
  }

  @Test
  void aLowerThresholdCountsAtOnceAndLastsOverARestart() {
    library.apply(new Edit.SetThreshold(0.01));
    assertThat(search(Query.ALL).total()).isEqualTo(all);

    Path place = library.folder();
    library.close();
    library = Library.open(place);
    assertThat(library.threshold()).isEqualTo(0.01);
    assertThat(search(Query.ALL).total()).isEqualTo(all);
    assertThat(search(SUGGESTIONS).total()).isZero();
  }

  private SearchResult search(Query query) {
    return library.search(SearchRequest.firstPage(query, StatementOrder.NEWEST, 10));
  }
}
