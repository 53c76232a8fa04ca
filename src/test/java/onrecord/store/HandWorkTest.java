package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a researcher did lasts. */
class HandWorkTest extends OpenStore {

  private static final String RELIEF = "Sanctions relief should come before any further step";
  private static final ReadArticle SUMMIT =
      Made.article(
          "Summit",
          Made.line("Lark Fen-mo", RELIEF),
          Made.line("Hugh Bell", "Pressure will stay in place"),
          Made.line("Dorn Il Var", "We were ready for more"));

  private long article;

  @BeforeEach
  void addArticle() {
    article = store.addBatch(List.of(SUMMIT)).added().getFirst();
  }

  @Test
  void statementsThatKeepTheirWordsKeepIdAndCoding() {
    Statement coded = statement(0);
    store.apply(new Edit.SetStance(coded.id(), "relief first", Stance.SUPPORTS));
    Coding coding = statement(0).coding();

    store.replaceFindings(
        article,
        Made.findings(text(), Made.line("Lark", RELIEF), Made.line("Bell", "Pressure will")));

    Statement after = statement(0);
    assertThat(after.id()).isEqualTo(coded.id());
    assertThat(after.coding()).isEqualTo(coding);
    assertThat(after.attribution().speaker().name()).isEqualTo("Lark");
    assertThat(marked().statements()).hasSize(2);
  }

  @Test
  void codingMovesToTheStatementWhoseEndsMoved() {
    long id = statement(0).id();
    store.apply(new Edit.SetNote(id, "central"));

    store.replaceFindings(
        article,
        Made.findings(text(), Made.line("Lark Fen-mo", "relief should come before any further")));

    assertThat(marked().statements()).hasSize(1);
    assertThat(statement(0).id()).isEqualTo(id);
    assertThat(statement(0).coding().note()).isEqualTo("central");
  }

  @Test
  void aCodedStatementThatNothingResemblesStays() {
    long id = statement(2).id();
    store.apply(new Edit.SetCodes(id, List.of("hope")));

    store.replaceFindings(article, Made.findings(text(), Made.line("Lark Fen-mo", RELIEF)));

    assertThat(marked().statements()).hasSize(2);
    assertThat(statement(1).id()).isEqualTo(id);
    assertThat(statement(1).coding().codes()).containsExactly("hope");
  }

  @Test
  void aCorrectedSpeakerAndARejectionOutlastReextraction() {
    store.apply(new Edit.SetSpeaker(statement(0).id(), "Dorn Il Var"));
    store.apply(new Edit.SetRejected(statement(1).id(), true));

    store.replaceFindings(article, SUMMIT.findings());

    assertThat(statement(0).attribution().speaker().name()).isEqualTo("Dorn Il Var");
    assertThat(statement(0).coding().correctedSpeaker()).isTrue();
    assertThat(statement(1).coding().rejected()).isTrue();
    assertThat(store.counts()).isEqualTo(new Counts(1, 1));
  }

  @Test
  void handWorkComesBackWithItsArticle() {
    long id = statement(0).id();
    store.apply(new Edit.SetStance(id, "relief first", Stance.OPPOSES));
    store.apply(new Edit.SetSpeaker(id, "Lark"));
    store.apply(new Edit.SetArticleNote(article, "read twice"));
    store.apply(new Edit.SetDate(article, LocalDate.of(2019, 2, 28), DateOrigin.HAND));
    MarkedArticle before = marked();

    store.removeArticles(List.of(article));
    assertThat(store.article(article)).isEmpty();
    assertThat(store.counts()).isEqualTo(new Counts(0, 0));
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
    Edit split = store.apply(new Edit.MergeSpeakers("Dorn Il Var", "Lark Fen-mo")).inverse();
    store.addBatch(List.of(Made.article("Later", Made.line("Dorn Il Var", "We go on"))));

    Speaker lark = store.speaker("Dorn Il-var").orElseThrow();
    assertThat(lark.ref().name()).isEqualTo("Lark Fen-mo");
    assertThat(lark.aliases()).containsExactly("Dorn Il Var");
    assertThat(lark.statements()).isEqualTo(3);

    store.apply(split);
    assertThat(store.speaker("Dorn Il Var")).map(Speaker::statements).contains(2L);
    assertThat(store.speaker("Lark Fen-mo")).map(Speaker::statements).contains(1L);
  }

  @Test
  void renamingToAnAliasMakesTheAliasCanonical() {
    store.apply(new Edit.MergeSpeakers("Dorn Il Var", "Lark Fen-mo"));
    Applied renamed = store.apply(new Edit.RenameSpeaker("Lark Fen-mo", "Dorn Il Var"));

    assertThat(renamed.label()).isEqualTo("Rename Lark Fen-mo to Dorn Il Var");
    assertThat(store.speaker("Lark Fen-mo").orElseThrow().ref().name()).isEqualTo("Dorn Il Var");

    store.apply(renamed.inverse());
    assertThat(store.speaker("Dorn Il Var").orElseThrow().ref().name()).isEqualTo("Lark Fen-mo");
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
    assertThat(store.apply(new Edit.MergeSpeakers("Dorn Il Var", "Hugh Bell")).label())
        .isEqualTo("Merge Dorn Il Var into Hugh Bell");
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
