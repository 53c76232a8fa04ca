package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.bench.SyntheticNews;
import onrecord.domain.ArticleDetails;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Kind;
import onrecord.domain.Place;
import onrecord.domain.ReadArticle;
import onrecord.domain.Span;
import org.junit.jupiter.api.Test;

class ReprintsTest extends OpenStore {

  private static final String STORY = new SyntheticNews().article(1).text();
  private static final int SAID = 200;

  @Test
  void nearIdenticalArticlesOfOneBatchOrOfLaterOnesAreOneGroup() {
    List<Long> first = store.addBatch(List.of(print(""), other())).added();
    Stored second =
        store.addBatch(List.of(print(" Reporting by the agency."), print(" More to follow.")));

    long leader = first.getFirst();
    assertThat(second.regrouped()).containsExactly(leader);
    assertThat(store.changesSince(first.size() == 2 ? 1 : 0))
        .extracting(Change::articleId)
        .contains(leader);
    assertThat(store.articles(List.of(leader, second.added().get(0), second.added().get(1))))
        .extracting(marked -> marked.article().reprintGroup())
        .containsOnly(leader);
    assertThat(store.article(first.get(1)).orElseThrow().article().reprintGroup()).isNull();
  }

  @Test
  void aStatementKnowsInHowManyArticlesItWasPrinted() {
    long article = store.addBatch(List.of(print(""))).added().getFirst();
    long statement = store.article(article).orElseThrow().statements().getFirst().id();
    assertThat(store.statements(List.of(statement)).getFirst().printed()).isEqualTo(1);

    store.addBatch(List.of(print(" One."), print(" Two.")));
    assertThat(store.statements(List.of(statement)).getFirst().printed()).isEqualTo(3);
  }

  @Test
  void aRemovedArticleIsNoCandidateAnyMore() {
    List<Long> first = store.addBatch(List.of(print(""))).added();
    store.removeArticles(first);
    long second = store.addBatch(List.of(print(" Again."))).added().getFirst();

    assertThat(store.article(second).orElseThrow().article().reprintGroup()).isNull();
    assertThat(store.problems()).isEmpty();
  }

  private static ReadArticle print(String ending) {
    return read(STORY + ending);
  }

  private static ReadArticle other() {
    return read(new SyntheticNews().article(2).text());
  }

  private static ReadArticle read(String text) {
    Content content =
        Content.of(CodePoints.of(text), List.of(new Span(SAID, SAID + 80)), Kind.DIRECT);
    return new ReadArticle(
        new ImportedArticle(ArticleDetails.titled("Wire"), text, Place.wholeOf("wire.txt")),
        List.of(Made.finding(content, "Somebody", null)));
  }
}
