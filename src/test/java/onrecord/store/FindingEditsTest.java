package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onrecord.domain.CodePoints;
import onrecord.domain.Edit;
import onrecord.domain.Kind;
import onrecord.domain.MarkedWords;
import onrecord.domain.ReadArticle;
import onrecord.domain.Span;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a researcher says about the findings of the engine lasts. */
class FindingEditsTest extends OpenStore {

  private static final String BRIDGE = "The bridge over the river will be open before winter";
  private static final ReadArticle HARBOUR =
      Made.article(
          "Harbour",
          Made.line("Anna Berg", BRIDGE),
          Made.line("Bruno Falk", "Nobody asked the fishermen"));

  private long article;

  @BeforeEach
  void addArticle() {
    article = store.addBatch(List.of(HARBOUR)).added().getFirst();
  }

  @Test
  void correctedWordsOutliveANewReading() {
    long id = statements().getFirst().id();
    store.apply(new Edit.SetWords(id, marked("open before winter")));

    store.replaceFindings(article, Made.findings(text(), Made.line("Anna Berg", BRIDGE)));

    assertThat(statements()).hasSize(1);
    Statement after = statements().getFirst();
    assertThat(after.id()).isEqualTo(id);
    assertThat(after.content().text()).isEqualTo("open before winter");
    assertThat(after.coding().correctedWords()).isTrue();
  }

  @Test
  void correctedWordsComeBackWithTheirArticle() {
    long id = statements().getFirst().id();
    store.apply(new Edit.SetWords(id, marked("open before winter")));

    store.removeArticles(List.of(article));
    article = store.addBatch(List.of(HARBOUR)).added().getFirst();

    assertThat(statements()).hasSize(2);
    assertThat(statements())
        .filteredOn(statement -> statement.id() == id)
        .extracting(statement -> statement.content().text())
        .containsExactly("open before winter");
  }

  @Test
  void takingCorrectedWordsBackGivesThoseThatWereFound() {
    long id = statements().getFirst().id();
    Edit back = store.apply(new Edit.SetWords(id, marked("before winter"))).inverse();

    store.apply(back);

    assertThat(statements().getFirst().content().text()).isEqualTo(BRIDGE);
    assertThat(statements().getFirst().coding().correctedWords()).isFalse();
  }

  @Test
  void wordsBeyondTheTextAreRefused() {
    long id = statements().getFirst().id();
    MarkedWords far = new MarkedWords(List.of(new Span(0, 100_000)), Kind.INDIRECT);

    assertThatThrownBy(() -> store.apply(new Edit.SetWords(id, far)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("beyond the text");
  }

  @Test
  void anAddedStatementIsItsSpeakersAndStaysWhenTheEngineReadsAgain() {
    store.apply(new Edit.AddStatement(null, article, marked("said Bruno"), "Carla Hein"));

    store.replaceFindings(article, Made.findings(text(), Made.line("Anna Berg", BRIDGE)));

    assertThat(statements()).hasSize(2);
    Statement added = statements().getLast();
    assertThat(added.attribution().speaker().name()).isEqualTo("Carla Hein");
    assertThat(added.evidence().rule()).isEqualTo("by-hand");
    assertThat(added.content().text()).isEqualTo("said Bruno");
  }

  @Test
  void theSpeakerOfAnAddedStatementWinsOverAnEngineThatFindsItLater() {
    store.apply(new Edit.AddStatement(null, article, marked("said Bruno"), "Carla Hein"));
    long id = statements().getLast().id();

    store.replaceFindings(article, Made.findings(text(), Made.line("Bruno Falk", "said Bruno")));

    assertThat(statements()).hasSize(1);
    assertThat(statements().getFirst().id()).isEqualTo(id);
    assertThat(statements().getFirst().attribution().speaker().name()).isEqualTo("Carla Hein");
  }

  @Test
  void anAddedStatementGoesAndComesBackUnderItsKey() {
    Edit remove =
        store
            .apply(new Edit.AddStatement(null, article, marked("said Bruno"), "Carla Hein"))
            .inverse();
    long id = statements().getLast().id();

    Edit again = store.apply(remove).inverse();
    assertThat(statements()).hasSize(2);

    store.apply(again);
    assertThat(statements().getLast().id()).isEqualTo(id);
  }

  @Test
  void whatTheProgramFoundIsRejectedAndNotRemoved() {
    long id = statements().getFirst().id();

    assertThatThrownBy(() -> store.apply(new Edit.RemoveAdded(id)))
        .hasMessageContaining("reject it instead");
  }

  @Test
  void acceptingIsHandWorkAndIsCounted() {
    long id = statements().getFirst().id();

    Edit back = store.apply(new Edit.SetAccepted(id, true)).inverse();

    assertThat(statements().getFirst().coding().accepted()).isTrue();
    assertThat(Standing.of(statements().getFirst(), 1.0)).isEqualTo(Standing.COUNTED);
    store.apply(back);
    assertThat(Standing.of(statements().getFirst(), 1.0)).isEqualTo(Standing.SUGGESTION);
  }

  @Test
  void theThresholdIsTheLibrarysAndCanBeTakenBack() {
    assertThat(store.threshold()).isEqualTo(Standing.USUAL_THRESHOLD);

    Edit back = store.apply(new Edit.SetThreshold(0.8)).inverse();
    assertThat(store.threshold()).isEqualTo(0.8);

    store.apply(back);
    assertThat(store.threshold()).isEqualTo(Standing.USUAL_THRESHOLD);
  }

  private MarkedWords marked(String words) {
    CodePoints points = CodePoints.of(text());
    int unit = text().indexOf(words);
    return MarkedWords.of(points, List.of(points.toSpan(unit, unit + words.length())));
  }

  private String text() {
    return store.article(article).orElseThrow().article().text();
  }

  private List<Statement> statements() {
    return store.article(article).orElseThrow().statements();
  }
}
