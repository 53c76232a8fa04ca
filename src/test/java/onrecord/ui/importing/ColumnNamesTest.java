package onrecord.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {

  @Test
  void columnsAreReadAsTheyAreTyped() {
    assertThat(ColumnNames.of("text=Body text, date = Published,"))
        .isEqualTo(Map.of("text", "Body text", "date", "Published"));
    assertThat(ColumnNames.of(" ")).isEmpty();
  }

  @Test
  void whatNamesNoColumnIsSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ColumnNames.of("text=Body, Published"))
        .withMessageContaining("“Published” names no column");
    assertThatIllegalArgumentException().isThrownBy(() -> ColumnNames.of("text="));
  }
}
