package onrecord.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import onrecord.domain.FacetCount;
import org.junit.jupiter.api.Test;

class FacetRowTest {

  private final List<FacetCount> counts =
      List.of(
          new FacetCount("Moon Jae-in", 22),
          new FacetCount("Donald Trump", 19),
          new FacetCount("Émile Roy", 9));

  @Test
  void chosenValuesComeFirstInTheOrderOfTheColumns() {
    assertThat(
            FacetRow.of(
                counts,
                Set.of("Émile Roy", "Donald Trump"),
                List.of("Émile Roy", "Donald Trump"),
                "",
                9))
        .extracting(FacetRow::value)
        .containsExactly("Émile Roy", "Donald Trump", "Moon Jae-in");
  }

  @Test
  void aChosenValueStaysThoughNothingOfItIsLeft() {
    assertThat(FacetRow.of(counts, Set.of("Nobody"), List.of(), "", 1))
        .containsExactly(new FacetRow("Nobody", 0, true));
  }

  @Test
  void typingNarrowsWhateverCaseAccentsAndHyphens() {
    assertThat(FacetRow.of(counts, Set.of(), List.of(), "emile", 9))
        .containsExactly(new FacetRow("Émile Roy", 9, false));
    assertThat(FacetRow.of(counts, Set.of(), List.of(), "jae in", 9))
        .containsExactly(new FacetRow("Moon Jae-in", 22, false));
  }
}
