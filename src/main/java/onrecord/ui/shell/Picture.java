package onrecord.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import onrecord.library.DesktopSession;
import onrecord.library.DesktopSession.LeftAt;
import onrecord.library.Library;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.FxJobs;
import onrecord.ui.kit.Theme;

/** Draws the window without a display, with real data in it. */
public final class Picture {

  private static final List<String> VIEWS = List.of("compare", "statements", "articles");
  private static final int QUIET_ROUNDS = 3;
  private static final long ROUND_MILLIS = 40;

  private Picture() {}

  /**
   * Draws a view of a library as a PNG file. Not on the JavaFX thread; starts the toolkit without a
   * display when it is not yet running. The library stays open.
   *
   * @param view {@code compare}, {@code statements} or {@code articles}
   * @param width in pixels
   * @param height in pixels
   * @throws IllegalArgumentException when there is no such view; the message is for the user
   * @throws IOException when the file cannot be written
   */
  public static void write(
      Library library, String view, Path out, boolean dark, int width, int height)
      throws IOException {
    if (!VIEWS.contains(view)) {
      throw new IllegalArgumentException(
          "There is no view '%s'; there are %s.".formatted(view, String.join(", ", VIEWS)));
    }
    startToolkit();
    FxJobs jobs = new FxJobs();
    LeftAt first = DesktopSession.NEW.leftAt();
    LeftAt start = new LeftAt(view, first.query(), first.alignment(), List.of(), null, null, null);
    Shell shell = onFxThread(() -> new Shell(library, jobs, new NoDoors()));
    try {
      Scene scene = onFxThread(() -> sceneOf(shell, dark, width, height));
      onFxThread(
          () -> {
            shell.complete();
            shell.begin(start, Optional::empty);
            return shell;
          });
      settle(jobs, scene);
      int[] pixels = onFxThread(() -> pixelsOf(scene, width, height));
      PngFile.write(out, width, height, pixels);
    } finally {
      onFxThread(
          () -> {
            shell.leave();
            return shell;
          });
      jobs.close();
    }
  }

  private static void startToolkit() {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException alreadyRunning) {
      return;
    }
  }

  private static Scene sceneOf(Shell shell, boolean dark, int width, int height) {
    Scene scene = new Scene(shell.node(), width, height);
    (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene);
    return scene;
  }

  // What a screen loads may make it load more, so the scene has to be still for a few rounds.
  private static void settle(FxJobs jobs, Scene scene) {
    int quiet = 0;
    while (quiet < QUIET_ROUNDS) {
      pause();
      boolean idle =
          onFxThread(
              () -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return jobs.isIdle();
              });
      quiet = idle ? quiet + 1 : 0;
    }
  }

  private static int[] pixelsOf(Scene scene, int width, int height) {
    WritableImage image = scene.snapshot(new WritableImage(width, height));
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static <T> T onFxThread(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }

  private static void pause() {
    try {
      Thread.sleep(ROUND_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the thread that draws", e);
    }
  }

  /** There is nowhere to go from a picture. */
  private static final class NoDoors implements Doors, FilePicker {

    @Override
    public List<Path> recent() {
      return List.of();
    }

    @Override
    public void create() {}

    @Override
    public void open() {}

    @Override
    public void open(Path folder) {}

    @Override
    public void openSample() {}

    @Override
    public void changeTheme() {}

    @Override
    public FilePicker picker() {
      return this;
    }

    @Override
    public List<Path> files(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> newFile(String title, String suggestedName) {
      return Optional.empty();
    }
  }
}
