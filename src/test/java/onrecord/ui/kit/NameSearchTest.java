package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSearchTest {

  private static final List<String> NAMES =
      List.of("Donald Trump", "Moon Jae In", "Ri Yong Ho", "Moisés Naím", "Kim Jong Un");

  @Test
  void namesThatBeginSoComeBeforeNamesWithSuchAWord() {
    assertThat(NameSearch.find(List.of("Kim Moon Soo", "Moon Jae In"), "moon", 5))
        .containsExactly("Moon Jae In", "Kim Moon Soo");
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(NameSearch.find(NAMES, "NAIM", 5)).containsExactly("Moisés Naím");
  }

  @Test
  void nothingTypedOffersTheFirstNames() {
    assertThat(NameSearch.find(NAMES, " ", 2)).containsExactly("Donald Trump", "Moon Jae In");
  }

  @Test
  void noMoreNamesThanAskedForAreFound() {
    assertThat(NameSearch.find(NAMES, "o", 3)).hasSize(3);
  }
}
