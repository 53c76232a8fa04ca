package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import onrecord.domain.Coding;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.MarkedArticle;
import onrecord.domain.ReadArticle;
import onrecord.domain.Speaker;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher did lasts. */
class HandWorkTest {

  private static final String RELIEF = "Sanctions relief should come before any further step";
  private static final ReadArticle SUMMIT =
      Made.article(
          "Summit",
          Made.line("Moon Jae-in", RELIEF),
          Made.line("Mike Pompeo", "Pressure will stay in place"),
          Made.line("Kim Jong Un", "We were ready for more"));

  @TempDir Path folder;
  private Store store;
  private long article;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    article = store.addBatch(List.of(SUMMIT)).added().getFirst();
  }

  @AfterEach
  void close() {
    assertThat(store.problems()).isEmpty();
    store.close();
  }

  @Test
  void statementsThatKeepTheirWordsKeepIdAndCoding() {
    Statement coded = statement(0);
    store.apply(new Edit.SetStance(coded.id(), "relief first", Stance.SUPPORTS));
    Coding coding = statement(0).coding();

    store.replaceFindings(
        article,
        Made.findings(text(), Made.line("Moon", RELIEF), Made.line("Pompeo", "Pressure will")));

    Statement after = statement(0);
    assertThat(after.id()).isEqualTo(coded.id());
    assertThat(after.coding()).isEqualTo(coding);
    assertThat(after.attribution().speaker().name()).isEqualTo("Moon");
    assertThat(marked().statements()).hasSize(2);
  }

  @Test
  void codingMovesToTheStatementWhoseEndsMoved() {
    long id = statement(0).id();
    store.apply(new Edit.SetNote(id, "central"));

    store.replaceFindings(
        article,
        Made.findings(text(), Made.line("Moon Jae-in", "relief should come before any further")));

    assertThat(marked().statements()).hasSize(1);
    assertThat(statement(0).id()).isEqualTo(id);
    assertThat(statement(0).coding().note()).isEqualTo("central");
  }

  @Test
  void aCodedStatementThatNothingResemblesStays() {
    long id = statement(2).id();
    store.apply(new Edit.SetCodes(id, List.of("hope")));

    store.replaceFindings(article, Made.findings(text(), Made.line("Moon Jae-in", RELIEF)));

    assertThat(marked().statements()).hasSize(2);
    assertThat(statement(1).id()).isEqualTo(id);
    assertThat(statement(1).coding().codes()).containsExactly("hope");
  }

  @Test
  void aCorrectedSpeakerAndARejectionOutlastReextraction() {
    store.apply(new Edit.SetSpeaker(statement(0).id(), "Kim Jong Un"));
    store.apply(new Edit.SetRejected(statement(1).id(), true));

    store.replaceFindings(article, SUMMIT.findings());

    assertThat(statement(0).attribution().speaker().name()).isEqualTo("Kim Jong Un");
    assertThat(statement(0).coding().correctedSpeaker()).isTrue();
    assertThat(statement(1).coding().rejected()).isTrue();
    assertThat(store.counts()).isEqualTo(new Counts(1, 2, 1));
  }

  @Test
  void handWorkComesBackWithItsArticle() {
    long id = statement(0).id();
    store.apply(new Edit.SetStance(id, "relief first", Stance.OPPOSES));
    store.apply(new Edit.SetSpeaker(id, "Moon"));
    store.apply(new Edit.SetArticleNote(article, "read twice"));
    store.apply(new Edit.SetDate(article, LocalDate.of(2019, 2, 28), DateOrigin.HAND));
    MarkedArticle before = marked();

    store.removeArticles(List.of(article));
    assertThat(store.article(article)).isEmpty();
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0));
    assertThat(store.statements(List.of(id))).isEmpty();

    article = store.addBatch(List.of(SUMMIT)).added().getFirst();
    assertThat(article).isNotEqualTo(before.article().id());
    assertThat(statement(0).id()).isEqualTo(id);
    assertThat(statement(0).coding()).isEqualTo(before.statements().getFirst().coding());
    assertThat(marked().article().details()).isEqualTo(before.article().details());
    assertThat(marked().article().note()).isEqualTo("read twice");
  }

  @Test
  void handWorkComesBackAlsoWhereTheEngineFindsNothing() {
    long id = statement(0).id();
    store.apply(new Edit.SetStance(id, "relief first", Stance.OPPOSES));
    store.removeArticles(List.of(article));

    article =
        store.addBatch(List.of(new ReadArticle(SUMMIT.article(), List.of()))).added().getFirst();

    assertThat(statement(0).id()).isEqualTo(id);
    assertThat(statement(0).coding().stances())
        .containsExactly(new StanceTag("relief first", Stance.OPPOSES, "me"));
  }

  @Test
  void aMergeHoldsForLaterImportsAndSplittingRestoresEveryStatement() {
    Edit split = store.apply(new Edit.MergeSpeakers("Kim Jong Un", "Moon Jae-in")).inverse();
    store.addBatch(List.of(Made.article("Later", Made.line("Kim Jong Un", "We go on"))));

    Speaker moon = store.speaker("Kim Jong-un").orElseThrow();
    assertThat(moon.ref().name()).isEqualTo("Moon Jae-in");
    assertThat(moon.aliases()).containsExactly("Kim Jong Un");
    assertThat(moon.statements()).isEqualTo(3);

    store.apply(split);
    assertThat(store.speaker("Kim Jong Un")).map(Speaker::statements).contains(2L);
    assertThat(store.speaker("Moon Jae-in")).map(Speaker::statements).contains(1L);
  }

  @Test
  void renamingToAnAliasMakesTheAliasCanonical() {
    store.apply(new Edit.MergeSpeakers("Kim Jong Un", "Moon Jae-in"));
    Applied renamed = store.apply(new Edit.RenameSpeaker("Moon Jae-in", "Kim Jong Un"));

    assertThat(renamed.label()).isEqualTo("Rename Moon Jae-in to Kim Jong Un");
    assertThat(store.speaker("Moon Jae-in").orElseThrow().ref().name()).isEqualTo("Kim Jong Un");

    store.apply(renamed.inverse());
    assertThat(store.speaker("Kim Jong Un").orElseThrow().ref().name()).isEqualTo("Moon Jae-in");
  }

  @Test
  void claimsAreListedByUseAndVanishWithTheirLastStance() {
    store.apply(new Edit.SetStance(statement(0).id(), "relief first", Stance.SUPPORTS));
    Edit undo =
        store
            .apply(new Edit.SetStance(statement(1).id(), "pressure works", Stance.SUPPORTS))
            .inverse();
    assertThat(store.claims()).containsExactly("pressure works", "relief first");

    store.apply(undo);
    assertThat(store.claims()).containsExactly("relief first");
  }

  @Test
  void labelsSayWhatWasDoneToHowMany() {
    Edit.SetStance one = new Edit.SetStance(statement(0).id(), "c", Stance.SUPPORTS);
    Edit.SetStance other = new Edit.SetStance(statement(1).id(), "c", Stance.SUPPORTS);

    assertThat(store.apply(one).label()).isEqualTo("Stance on 1 statement");
    assertThat(store.apply(new Edit.Several(List.of(one, other))).label())
        .isEqualTo("Stance on 2 statements");
    assertThat(store.apply(new Edit.MergeSpeakers("Kim Jong Un", "Mike Pompeo")).label())
        .isEqualTo("Merge Kim Jong Un into Mike Pompeo");
  }

  private MarkedArticle marked() {
    return store.article(article).orElseThrow();
  }

  private String text() {
    return marked().article().text();
  }

  private Statement statement(int index) {
    return marked().statements().get(index);
  }
}
