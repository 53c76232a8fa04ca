package onrecord.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onrecord.domain.ArticleHit;
import onrecord.domain.DateOrigin;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticlesModelTest extends TalksOnTheDesk {

  private ArticlesModel model;

  @BeforeEach
  void openTheLibrary() {
    open.write("No day", null, "“Nobody knows when this was said,” Tove Lind said.").read();
    model = new ArticlesModel(desk);
    model.setShown(true);
  }

  private ArticleHit row(int index) {
    return model.rows().get().get(index).value().get();
  }

  @Test
  void thereIsARowForEveryArticleWithItsCounts() {
    assertThat(model.rows().get()).hasSize(3);
    assertThat(row(0).details().title()).isEqualTo("Two leaders on the summit");
    assertThat(row(0).statements()).isEqualTo(3);
    assertThat(row(0).speakers()).isEqualTo(2);
  }

  @Test
  void anUndatedArticleIsDatedByHand() {
    ArticleHit undated =
        model.rows().get().stream()
            .map(row -> row.value().get())
            .filter(hit -> hit.details().date() == null)
            .findFirst()
            .orElseThrow();

    model.date(undated, LocalDate.of(2020, 1, 2));
    open.tell();

    assertThat(row(0).details().title()).isEqualTo("No day");
    assertThat(row(0).details().dateOrigin()).isEqualTo(DateOrigin.HAND);
  }

  @Test
  void aRowIsShownInTheReaderWithoutAStatement() {
    open.select("useful");

    model.select(row(1));

    assertThat(desk.selectedArticle().get()).isEqualTo(row(1).id());
    assertThat(desk.selectedStatement().get()).isNull();
  }

  @Test
  void anEmptyResultSaysWhatHelps() {
    open.search("nobodysaidthis");

    assertThat(model.emptySentence().get()).contains("take a filter away");
  }
}
