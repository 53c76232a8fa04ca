package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class OneOrTwoLinesTest {

  private final Region badge = sized(60, 20);
  private final Region origin = sized(100, 16);
  private final OneOrTwoLines line = new OneOrTwoLines(badge, origin);

  @Test
  void bothStandOnOneLineWhereTheyFit() {
    layOut(168);

    assertThat(line.getHeight()).isEqualTo(20);
    assertThat(origin.getLayoutX()).isEqualTo(68);
    assertThat(origin.getLayoutY()).isEqualTo(2);
  }

  @Test
  void theTextGoesBelowWhereTheyDoNot() {
    layOut(167);

    assertThat(line.getHeight()).isEqualTo(41);
    assertThat(origin.getLayoutX()).isZero();
    assertThat(origin.getLayoutY()).isEqualTo(25);
    assertThat(origin.getWidth()).as("never wider than the card").isEqualTo(167);
  }

  private void layOut(double width) {
    line.resize(width, line.prefHeight(width));
    line.layout();
  }

  private static Region sized(double width, double height) {
    Region region = new Region();
    region.setPrefSize(width, height);
    return region;
  }
}
