package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Stance;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import onrecord.library.DesktopSession.LeftAt;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlimpseTest extends NewLibrary {

  private static final List<String> COLUMNS = List.of("Bruno Falk", "Anna Berg");
  private static final Query ASKED = Query.ALL.withWords("harbour");

  /** Only the index knows what topics a statement has. */
  private static final RecursiveComparisonConfiguration WITHOUT_TOPICS =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFieldsMatchingRegexes(".*topics")
          .build();

  @BeforeEach
  void fill() {
    say("2019-06-26", 3);
    say("2019-06-12", 2);
    say("2018-01-31", 1);
    say(null, 1);
    long first = library.search(page()).hits().getFirst().statement().id();
    library.apply(new Edit.SetStance(first, "It is late", Stance.SUPPORTS));
    library.apply(new Edit.PutTopic(new Topic("Leaving", "leave")));
  }

  private void say(@Nullable String day, int articles) {
    NewsFile file = new NewsFile();
    for (int i = 0; i < articles; i++) {
      file.article(
          "On " + day + i,
          day,
          "The Daily Test",
          "“Ship %d is in the harbour since %s,” %s said.\n\n“We leave harbour %d,” %s said."
              .formatted(i, day, COLUMNS.get(0), i, COLUMNS.get(1)));
    }
    Path written = file.writeTo(folder.resolve("news.jsonl"));
    library.startImport(ImportRequest.of(List.of(written))).await();
  }

  private static SearchRequest page() {
    return SearchRequest.page(ASKED, StatementOrder.NEWEST, 0, 50);
  }

  private Comparison compared(Alignment by) {
    return library.compare(ASKED, COLUMNS, by, Library.MOST_COMPARED);
  }

  private LeftAt left(Alignment by, List<String> columns) {
    Optional<Glimpse> glimpse = Glimpse.of(compared(by), library.lastChange());
    return new LeftAt("compare", ASKED, by, columns, null, null, glimpse.orElse(null));
  }

  @ParameterizedTest
  @EnumSource
  void theTopIsShownAgainAsItWas(Alignment by) {
    assertThat(library.compareAsLeft(left(by, COLUMNS)))
        .get()
        .usingRecursiveComparison(WITHOUT_TOPICS)
        .isEqualTo(compared(by));
  }

  @Test
  void onlyWholeRowsUpToEnoughAreRemembered() {
    say("2019-07-01", 60);

    Comparison top = library.compareAsLeft(left(Alignment.DAY, COLUMNS)).orElseThrow();

    Comparison whole = compared(Alignment.DAY);
    assertThat(top.rows())
        .usingRecursiveComparison(WITHOUT_TOPICS)
        .isEqualTo(whole.rows().subList(0, 1));
    assertThat(top.rows().getFirst().statements()).isEqualTo(120);
    assertThat(top.total()).isEqualTo(whole.total());
    assertThat(top.shown()).isEqualTo(whole.shown());
  }

  @Test
  void aRowThatIsTooLongIsNotRemembered() {
    say("2019-07-01", 251);

    assertThat(Glimpse.of(compared(Alignment.DAY), 1)).isEmpty();
  }

  @Test
  void nothingIsShownAgainOnceTheLibraryHasChanged() {
    LeftAt left = left(Alignment.DAY, COLUMNS);
    long last = library.search(page()).hits().getLast().statement().id();

    library.apply(new Edit.SetRejected(last, true));

    assertThat(library.compareAsLeft(left)).isEmpty();
  }

  @Test
  void nothingIsShownAgainUnderOtherNames() {
    assertThat(library.compareAsLeft(left(Alignment.DAY, List.of("Bruno Falk", "Nobody"))))
        .isEmpty();
    assertThat(library.compareAsLeft(left(Alignment.DAY, List.of("Bruno Falk")))).isEmpty();
    assertThat(library.compareAsLeft(DesktopSession.NEW.leftAt())).isEmpty();
  }

  @Test
  void itIsShownWithoutTheIndex() throws IOException {
    LeftAt left = left(Alignment.DAY, COLUMNS);
    Comparison before = compared(Alignment.DAY);
    library.close();
    Path home = folder.resolve("News.onrecord");
    FolderTree.delete(home.resolve("index"));
    Files.writeString(home.resolve("index"), "a file where a folder should be");

    library = Library.openSoon(home);

    assertThat(library.compareAsLeft(left))
        .get()
        .usingRecursiveComparison(WITHOUT_TOPICS)
        .isEqualTo(before);
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(library::awaitIndex)
        .withMessageContaining("cannot be opened");
    assertThatExceptionOfType(LibraryException.class).isThrownBy(() -> library.search(page()));
  }

  @Test
  void whatNeedsTheIndexWaitsForIt() {
    library.close();

    library = Library.openSoon(folder.resolve("News.onrecord"));

    assertThat(library.search(page()).total()).isEqualTo(14);
    library.awaitIndex();
  }
}
