package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.domain.Edit;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.Test;

class ReviewTest extends TalksOnTheDesk {

  @Test
  void whatEnterWouldAcceptIsInTheReaderFromTheStart() {
    long article = open.statement("useful").statement().articleId();
    new Review(desk, step -> {});
    desk.apply(new Edit.SetThreshold(1));
    desk.showArticle(article);

    Review.turn(desk);
    open.count();

    Long first = desk.result().get().hits().getFirst().statement().id();
    assertThat(desk.selectedStatement().get()).isEqualTo(first);

    desk.showArticle(article);
    open.count();
    assertThat(desk.selectedStatement().get()).as("only at the start").isNull();
  }
}
