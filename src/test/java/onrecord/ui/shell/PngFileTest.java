package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PngFileTest {

  @TempDir Path folder;

  @Test
  void everyPixelComesBackAsItWasWritten() throws Exception {
    FxToolkit.registerPrimaryStage();
    Path file = folder.resolve("four.png");

    PngFile.write(file, 2, 2, new int[] {0xffff0000, 0xff00ff00, 0xff0000ff, 0xff336699});

    Image image = new Image(Files.newInputStream(file));
    assertThat(image.isError()).isFalse();
    assertThat(image.getWidth()).isEqualTo(2);
    assertThat(image.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
    assertThat(image.getPixelReader().getColor(1, 0)).isEqualTo(Color.LIME);
    assertThat(image.getPixelReader().getColor(0, 1)).isEqualTo(Color.BLUE);
    assertThat(image.getPixelReader().getColor(1, 1)).isEqualTo(Color.web("#336699"));
  }
}
