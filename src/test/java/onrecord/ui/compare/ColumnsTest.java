package onrecord.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onrecord.domain.FacetCount;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  @Test
  void thoseWhoStayKeepTheirOrderAndNewcomersFollow() {
    assertThat(Columns.ofChosen(List.of("d", "a"), Set.of("a", "b", "d")))
        .containsExactly("d", "a", "b");
  }

  @Test
  void theSameSpeakersKeepTheOrderTheyWereMovedTo() {
    List<FacetCount> counts = List.of(new FacetCount("a", 3), new FacetCount("b", 2));

    assertThat(Columns.ofResult(List.of("b", "a"), counts)).containsExactly("b", "a");
  }

  @Property
  void movingLosesNobodyAndGoesAsFarAsThereArePlaces(
      @ForAll @IntRange(min = 0, max = 3) int which, @ForAll @IntRange(min = -9, max = 9) int by) {
    List<String> moved = Columns.moved(FOUR, FOUR.get(which), by);

    assertThat(moved).containsExactlyInAnyOrderElementsOf(FOUR);
    assertThat(moved.indexOf(FOUR.get(which))).isEqualTo(Math.clamp(which + by, 0, 3));
  }
}
