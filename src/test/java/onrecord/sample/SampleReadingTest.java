package onrecord.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.domain.ImportedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Proves that the program reads the files of the sample rightly. */
class SampleReadingTest {

  private final ReadSample sample = ReadSample.now();

  /** What of an article must come out of its file. */
  private record Facts(String title, @Nullable LocalDate date, @Nullable String outlet) {}

  @Test
  void everyFileIsReadWithTitleDateAndOutlet() {
    assertThat(sample.refusals()).isEmpty();
    assertThat(sample.articles())
        .extracting(ImportedArticle::details)
        .extracting(details -> new Facts(details.title(), details.date(), details.source()))
        .containsExactlyInAnyOrderElementsOf(
            SampleFiles.articles().stream()
                .map(article -> new Facts(article.title(), article.date(), article.outlet()))
                .toList());
  }

  @Test
  void theTextHoldsTheQuotationsAndNoFurniture() {
    List<String> read =
        sample.articles().stream()
            .flatMap(article -> SampleArticle.quotations(article.text()).stream())
            .map(Words::bare)
            .toList();
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            SampleFiles.articles().stream()
                .flatMap(article -> SampleArticle.quotations(article.text()).stream())
                .map(Words::bare)
                .toList());
    assertThat(sample.articles())
        .extracting(ImportedArticle::text)
        .noneMatch(text -> text.contains("invented") || text.contains("Most read"));
  }
}
