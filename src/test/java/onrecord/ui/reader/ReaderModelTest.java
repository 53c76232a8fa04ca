package onrecord.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onrecord.domain.Article;
import onrecord.domain.DateOrigin;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderModelTest extends TalksOnTheDesk {

  private ReaderModel model;

  @BeforeEach
  void openTheLibrary() {
    model = new ReaderModel(desk);
  }

  @Test
  void aSelectedStatementIsShownInItsArticle() {
    open.select("useful");

    assertThat(model.page().get().marked().article().details().title())
        .isEqualTo("Two leaders on the summit");
    assertThat(model.selected().get().content().text()).contains("useful");
    assertThat(ReaderModel.byline(model.page().get()))
        .containsExactly("3\u00a0statements", "2\u00a0speakers");
  }

  @Test
  void stepsGoFromStatementToStatementAndStopAtTheEnds() {
    open.select("useful");
    model.step(-1);
    assertThat(model.selected().get().content().text()).contains("useful");

    model.step(1);
    model.step(1);
    model.step(1);
    assertThat(model.selected().get().content().text()).contains("autumn");
  }

  @Test
  void searchedWordsAreMarkedInTheText() {
    open.search("talks");
    open.select("useful");

    assertThat(model.page().get().text().paragraphs().getFirst().hits()).hasSize(1);
  }

  @Test
  void anArticleIsShownWithoutAStatement() {
    desk.showArticle(open.statement("useful").statement().articleId());

    assertThat(model.page().get()).isNotNull();
    assertThat(model.selected().get()).isNull();
  }

  @Test
  void anArticleInAnotherLanguageSaysSo() {
    open.select("useful");
    assertThat(ReaderModel.languageNotice(model.page().get().marked().article())).isEmpty();

    open.write(
            "Die Brücke",
            null,
            """
            „Die Brücke wird noch vor dem Winter für alle offen sein“, sagte Anna Berg am Montag in der Stadt.

            Sie sprach vor den Fischern, die seit dem Sommer auf eine Antwort warten, und sie sagte nicht, wer das alles bezahlen soll.            """)
        .read();
    open.select("Winter");

    assertThat(ReaderModel.languageNotice(model.page().get().marked().article()))
        .contains("German: direct speech only");
  }

  @Test
  void anotherDayIsStoredAsSetByHand() {
    open.select("useful");
    Article article = model.page().get().marked().article();

    model.date(article, LocalDate.of(2018, 1, 2));
    open.tell();

    assertThat(model.page().get().marked().article().details().dateOrigin())
        .isEqualTo(DateOrigin.HAND);
  }
}
