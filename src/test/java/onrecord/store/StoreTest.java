package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Finding;
import onrecord.domain.MarkedArticle;
import onrecord.domain.ReadArticle;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final ReadArticle SUMMIT =
      Made.dated(
          "Summit",
          LocalDate.of(2019, 2, 27),
          Made.line("Lark Fen-mo", "Sanctions relief should follow progress"),
          Made.line("Hugh Bell", "Sanctions will stay in place"));

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("Korea.onrecord"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsAnArticleWithItsStatements() {
    Stored stored = store.addBatch(List.of(SUMMIT));

    MarkedArticle marked = store.article(stored.added().getFirst()).orElseThrow();
    assertThat(marked.article().text()).isEqualTo(SUMMIT.article().text());
    assertThat(marked.article().details()).isEqualTo(SUMMIT.article().details());
    assertThat(marked.article().place()).isEqualTo(SUMMIT.article().place());
    assertThat(marked.statements())
        .extracting(Statement::content)
        .isEqualTo(SUMMIT.findings().stream().map(Finding::content).toList());
    assertThat(marked.statements())
        .extracting(statement -> statement.attribution().speaker().name())
        .containsExactly("Lark Fen-mo", "Hugh Bell");
    assertThat(store.counts()).isEqualTo(new Counts(1, 2));
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void skipsExactDuplicatesWithinAndBetweenBatches() {
    Stored first = store.addBatch(List.of(SUMMIT, SUMMIT));
    Stored second = store.addBatch(List.of(SUMMIT));

    assertThat(first.added()).hasSize(1);
    assertThat(first.duplicates()).containsExactly(SUMMIT.article().place());
    assertThat(second.added()).isEmpty();
    assertThat(second.change()).isEqualTo(first.change()).isEqualTo(store.lastChange());
  }

  @Test
  void isThereAfterClosing() {
    store.addBatch(List.of(SUMMIT));
    String id = store.libraryId();
    store.close();
    open();

    assertThat(store.libraryId()).isEqualTo(id);
    assertThat(store.article(1).orElseThrow().statements()).hasSize(2);
  }

  @Test
  void filesTwoSpellingsUnderOneSpeaker() {
    store.addBatch(
        List.of(SUMMIT, Made.article("Later", Made.line("LARK FEN MO", "We will meet again"))));

    assertThat(store.speaker("lark fen mo")).map(Speaker::statements).contains(2L);
  }

  @Test
  void namesNobodyAfterAPronoun() {
    store.addBatch(
        List.of(
            Made.article(
                "Unnamed",
                Made.mentioned("he", "Nobody knows me"),
                Made.mentioned("A senior official", "Talks go on"))));

    assertThat(store.speakers())
        .extracting(speaker -> speaker.ref().name())
        .containsExactlyInAnyOrder(Finding.UNKNOWN_SPEAKER, "senior official");
    assertThat(store.speaker(Finding.UNKNOWN_SPEAKER))
        .map(speaker -> speaker.ref().type())
        .contains(SpeakerType.ANONYMOUS);
  }

  @Test
  void givesStatementsInTheOrderAskedAndLeavesOutWhatIsMissing() {
    long article = store.addBatch(List.of(SUMMIT)).added().getFirst();
    List<Statement> statements = store.article(article).orElseThrow().statements();
    long first = statements.get(0).id();
    long second = statements.get(1).id();

    assertThat(store.statements(List.of(second, 999L, first)))
        .extracting(row -> row.statement().id())
        .containsExactly(second, first);
    assertThat(store.statements(List.of(first)).getFirst().printed()).isEqualTo(1);
  }

  @Test
  void showsEveryArticleOnceInLists() {
    for (int i = 0; i < 7; i++) {
      store.addBatch(List.of(Made.article("Story " + i, Made.line("Dorn", "Number " + i))));
    }
    List<Integer> sizes = new ArrayList<>();
    store.forEachArticle(3, articles -> sizes.add(articles.size()));

    assertThat(sizes).containsExactly(3, 3, 1);
  }

  @Test
  void logsTheNewestChangeOfEachArticle() {
    Stored first = store.addBatch(List.of(SUMMIT));
    Stored second =
        store.addBatch(List.of(Made.article("Later", Made.line("Lark Fen-mo", "We will meet"))));

    assertThat(store.changesSince(0))
        .containsExactly(
            new Change(first.change(), first.added().getFirst()),
            new Change(second.change(), second.added().getFirst()));
    assertThat(store.changesSince(first.change())).hasSize(1);
    assertThat(store.changesSince(second.change())).isEmpty();
  }

  @Test
  void countsUndatedArticles() {
    Stored stored = store.addBatch(List.of(SUMMIT, Made.article("Some day")));

    assertThat(stored.undated()).isEqualTo(1);
    ArticleDetails details =
        store.articleDetails(stored.added()).values().stream()
            .filter(found -> found.date() == null)
            .findFirst()
            .orElseThrow();
    assertThat(details.title()).isEqualTo("Some day");
  }
}
