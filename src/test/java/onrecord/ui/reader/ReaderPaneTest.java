package onrecord.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import onrecord.ui.kit.ShownDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReaderPaneTest {

  private static final String PARAGRAPH =
      "The boats lay in the harbour and nobody knew when they would go out again. ".repeat(40);

  private static final double NARROW = 380;
  private static final long PATIENCE_MILLIS = 10_000;

  @TempDir Path folder;
  private ShownDesk shown;
  private ReaderPane reader;

  @BeforeEach
  void openALongArticle() {
    shown = new ShownDesk(folder);
    shown
        .open()
        .write(
            "The harbour",
            LocalDate.of(2019, 7, 1),
            String.join(
                "\n\n",
                PARAGRAPH,
                PARAGRAPH,
                "“The bridge will be open before the winter,” Anna Berg said.",
                PARAGRAPH,
                PARAGRAPH,
                "“Nobody has asked the fishermen about the lights,” Bruno Falk said.",
                PARAGRAPH))
        .read();
    reader =
        WaitForAsyncUtils.waitForAsyncFx(
            PATIENCE_MILLIS, () -> new ReaderPane(shown.open().desk()));
  }

  @AfterEach
  void closeTheLibrary() {
    shown.close();
  }

  @Test
  void aStatementThatWasSelectedBeforeTheReaderIsDrawnIsInSight() throws Exception {
    shown.act(() -> shown.open().select("bridge"));

    shown.show(() -> List.of(reader));

    assertThat(isInSight()).isTrue();
  }

  @Test
  void theStatementThatIsSelectedNextComesIntoSight() throws Exception {
    shown.act(() -> shown.open().select("bridge"));
    shown.show(() -> List.of(reader));

    shown.act(() -> reader.step(1));

    assertThat(isInSight()).isTrue();
  }

  @Test
  void inNarrowerLinesTheSelectedStatementIsStillInSight() throws Exception {
    shown.act(() -> shown.open().select("bridge"));
    shown.show(() -> List.of(reader));

    shown.act(() -> ((Region) reader.node()).setMaxWidth(NARROW));

    assertThat(isInSight()).isTrue();
  }

  private boolean isInSight() {
    Bounds list = inScene(reader.node().lookup(".reader-list"));
    return reader.node().lookupAll(".selected-statement").stream()
        .anyMatch(mark -> list.contains(inScene(mark)));
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
