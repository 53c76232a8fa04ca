package onrecord.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import onrecord.library.LibraryChange;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Screens side by side in a real window over a real library, which hears of its own changes. */
public final class ShownDesk implements AutoCloseable {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 700;
  private static final int PATIENCE_SECONDS = 10;

  private final FxJobs jobs = new FxJobs();
  private final OpenDesk open;

  /** Opens the library with the talks; no window yet. */
  public ShownDesk(Path folder) {
    open = OpenDesk.withTalks(folder, jobs);
    open.desk()
        .library()
        .onChange(
            change -> {
              if (change == LibraryChange.CONTENT) {
                Platform.runLater(open::tell);
              }
            });
  }

  public OpenDesk open() {
    return open;
  }

  /** Shows the screens and counts the query, then waits until all is loaded. */
  public void show(Supplier<List<Screen>> screens) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(
        () -> {
          HBox root = new HBox();
          for (Screen screen : screens.get()) {
            Node node = screen.node();
            VBox column = new VBox(node);
            screen.tools().ifPresent(tools -> column.getChildren().addFirst(tools));
            VBox.setVgrow(node, Priority.ALWAYS);
            HBox.setHgrow(column, Priority.ALWAYS);
            root.getChildren().add(column);
            screen.show();
          }
          Scene scene = new Scene(root, WIDTH, HEIGHT);
          Theme.LIGHT.applyTo(scene);
          stage.setScene(scene);
          stage.show();
          open.count();
        });
    settle();
  }

  /** Does something on the JavaFX thread and waits until all that follows from it is done. */
  public void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, action);
    settle();
  }

  /** Gives the keyboard to a node; a mouse would take seconds to get there. */
  public void focus(Node node) {
    act(node::requestFocus);
  }

  /** Presses a button. */
  public void fire(Node button) {
    act(((ButtonBase) button)::fire);
  }

  /** Waits until nothing is loaded or stored any more. */
  public void settle() {
    for (int quiet = 0; quiet < 2; quiet++) {
      await("all work in the background is done", jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  /** Waits for something to come true that follows from what was done. */
  public void until(String what, Callable<Boolean> condition) {
    await(what, condition);
    settle();
  }

  private static void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
  }

  @Override
  public void close() {
    open.close();
  }
}
