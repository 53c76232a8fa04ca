package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onrecord.domain.Edit;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.OpenDesk;
import onrecord.ui.kit.SameThreadJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

  @TempDir Path folder;

  @Test
  void whatEnterWouldAcceptIsInTheReaderFromTheStart() {
    try (OpenDesk open = OpenDesk.withTalks(folder, new SameThreadJobs())) {
      Desk desk = open.desk();
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
}
