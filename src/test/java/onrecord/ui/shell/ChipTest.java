package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import org.junit.jupiter.api.Test;

class ChipTest {

  private final Query query =
      Query.ALL
          .withWords("talks")
          .with(Facet.SPEAKER, List.of("Moon", "Kim"))
          .with(Facet.KIND, List.of("indirect"))
          .between(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30));

  @Test
  void everyFilterHasAChipInTheWordsOfTheResearcher() {
    assertThat(Chip.of(query, List.of("Moon", "Kim")))
        .extracting(Chip::text)
        .containsExactly("Moon", "Kim", "reported", "Jun 2019");
  }

  @Test
  void removingAChipTakesItsFilterAndNoOther() {
    Chip moon = Chip.of(query, List.of()).getLast();
    assertThat(moon.without()).isEqualTo(query.between(null, null));
    assertThat(Chip.of(query, List.of("Moon")).getFirst().without())
        .isEqualTo(query.with(Facet.SPEAKER, List.of("Kim")));
  }

  @Test
  void clearingAllKeepsTheWordsAndTheGrouping() {
    assertThat(Chip.cleared(query.groupingReprints(false)))
        .isEqualTo(Query.ALL.withWords("talks").groupingReprints(false));
  }

  @Test
  void aSearchWithoutWordsIsNamedAfterItsFilters() {
    assertThat(SaveSearchSheet.suggestion(query.withWords("")))
        .isEqualTo("Kim, Moon, reported, Jun 2019");
  }
}
