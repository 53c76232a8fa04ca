package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Few statements among many articles come in the same order as many do. */
class RareWordsTest extends IndexTest {

  private static final int ARTICLES = 1_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

  @BeforeEach
  void manyArticlesOfWhichFewSayPeace() {
    for (int id = 1; id <= ARTICLES; id++) {
      // some hundredths are rare; a day has two hundred articles
      boolean rare = id <= 600 && id % 100 == 0;
      String day = id == 300 ? null : FIRST_DAY.plusDays(id / 200).toString();
      var draft = samples.article(id, day).says("Lark", "War.");
      samples.put(
          index,
          List.of(
              (rare ? draft.says("Dorn", "Peace.").says("Dorn", "Peace again.") : draft).done()));
    }
    index.refresh();
  }

  @Test
  void theNewestComeFirstAndTheUndatedLast() {
    assertThat(ids(StatementOrder.NEWEST, 0, 50))
        .containsExactly(
            60001L, 60002L, 40001L, 40002L, 50001L, 50002L, 20001L, 20002L, 10001L, 10002L, 30001L,
            30002L);
  }

  @Test
  void theOldestComeFirstAndTheUndatedLast() {
    assertThat(ids(StatementOrder.OLDEST, 0, 50))
        .containsExactly(
            10001L, 10002L, 20001L, 20002L, 40001L, 40002L, 50001L, 50002L, 60001L, 60002L, 30001L,
            30002L);
  }

  @Test
  void aPageInTheMiddleIsCutOut() {
    assertThat(ids(StatementOrder.NEWEST, 3, 3)).containsExactly(40002L, 50001L, 50002L);
    assertThat(ids(StatementOrder.NEWEST, 11, 5)).containsExactly(30002L);
    assertThat(ids(StatementOrder.NEWEST, 12, 5)).isEmpty();
  }

  private List<Long> ids(StatementOrder order, int offset, int limit) {
    Query query = Query.ALL.withWords("peace");
    return index.search(SearchRequest.page(query, order, offset, limit)).hits().stream()
        .map(FoundStatement::id)
        .toList();
  }
}
