package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Fingerprint;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Place;
import onrecord.domain.ReadArticle;
import onrecord.extract.StatementFinder;
import org.junit.jupiter.api.Test;

class ExtractionPoolTest {

  private static final StatementFinder FINDER = new StatementFinder();

  @Test
  void anArticleComesWithItsStatementsAndTheIdentityOfItsText() {
    try (ExtractionPool pool = new ExtractionPool(FINDER, () -> false)) {
      ReadArticle read = pool.read(article(7)).join().orElseThrow();

      assertThat(read.article()).isEqualTo(article(7).inLanguage("en"));
      assertThat(read.findings()).hasSize(2).isEqualTo(FINDER.find(NewsFile.text(7)));
      assertThat(read.identity().fingerprint()).isEqualTo(Fingerprint.of(NewsFile.text(7)));
    }
  }

  @Test
  void theLanguageThatAFileToldIsKept() {
    try (ExtractionPool pool = new ExtractionPool(FINDER, () -> false)) {
      ReadArticle read = pool.read(article(7).inLanguage("en-GB")).join().orElseThrow();

      assertThat(read.article().details().language()).isEqualTo("en-GB");
    }
  }

  @Test
  void theLanguageThatTheTextReadsAsCountsMoreThanAWrongOne() {
    try (ExtractionPool pool = new ExtractionPool(FINDER, () -> false)) {
      ReadArticle read = pool.read(article(7).inLanguage("ko-KR")).join().orElseThrow();

      assertThat(read.article().details().language()).isEqualTo("en");
    }
  }

  @Test
  void whatACancelPassesOverIsNothingAndNotAnArticleWithoutStatements() {
    int before = 50;
    AtomicInteger asked = new AtomicInteger();
    try (ExtractionPool pool =
        new ExtractionPool(FINDER, () -> asked.getAndIncrement() >= before)) {
      List<CompletableFuture<Optional<ReadArticle>>> all =
          IntStream.range(0, 200).mapToObj(number -> pool.read(article(number))).toList();

      List<ReadArticle> read = all.stream().flatMap(one -> one.join().stream()).toList();

      assertThat(read).hasSize(before);
      assertThat(read).allSatisfy(one -> assertThat(one.findings()).hasSize(2));
      assertThat(pool.find(NewsFile.text(1)).join()).isEmpty();
    }
  }

  private static ImportedArticle article(int number) {
    return new ImportedArticle(
        ArticleDetails.titled("Title " + number), NewsFile.text(number), Place.wholeOf("made"));
  }
}
