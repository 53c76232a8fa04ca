package onrecord.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import onrecord.library.DesktopSession;
import onrecord.library.Library;
import onrecord.library.SessionFile;
import onrecord.library.UserFolders;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.FxJobs;
import org.jspecify.annotations.NullMarked;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Works the real window as a user does, by mouse and keyboard, and looks at what it shows. */
@NullMarked
final class WindowRobot implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FxRobot robot = new FxRobot();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final MainWindow window;

  private WindowRobot(Path home, Optional<Path> library, FilePicker picker) throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    UserFolders folders = new UserFolders(home);
    DesktopSession session = new SessionFile(folders.sessionFile()).load();
    window =
        onFxThread(
            () -> {
              MainWindow made =
                  new MainWindow(new Stage(), folders, session, picker, closed::countDown);
              made.open(FirstLibrary.begin(library, session, folders));
              return made;
            });
  }

  private WindowRobot whenOpen() throws Exception {
    until("the library is open", () -> window.shell() != null);
    return settle();
  }

  /** Starts the program for the user whose things are kept in {@code home}. */
  static WindowRobot start(Path home) throws Exception {
    return tryToStart(home, Optional.empty()).whenOpen();
  }

  /** Starts the program on a new library. */
  static WindowRobot startOn(Path home, Path library, FilePicker picker) throws Exception {
    Library.openOrCreate(library).close();
    return new WindowRobot(home, Optional.of(library), picker).whenOpen();
  }

  /** Starts the program where it may be that no library can be opened. */
  static WindowRobot tryToStart(Path home, Optional<Path> library) throws Exception {
    return new WindowRobot(home, library, new GivenFiles());
  }

  /** Asks the window to close, as the cross in its corner does. */
  void askToClose() throws Exception {
    onFxThread(
        () -> {
          window.askToClose();
          return true;
        });
  }

  /** Whether the window and its library are closed. */
  boolean isClosed() {
    return closed.getCount() == 0;
  }

  Shell shell() {
    Shell shell = window.shell();
    if (shell == null) {
      throw new AssertionError("no library is open");
    }
    return shell;
  }

  Desk desk() {
    return shell().desk();
  }

  /** Waits until nothing is being loaded or stored. */
  WindowRobot settle() throws Exception {
    until("all work is done", this::isIdle);
    WaitForAsyncUtils.waitForFxEvents(1);
    until("all work is done", this::isIdle);
    return this;
  }

  private boolean isIdle() {
    return window.shell() == null || ((FxJobs) desk().jobs()).isIdle() && isComplete();
  }

  private boolean isComplete() {
    return shell().node().lookup(".inspector") != null;
  }

  /** Waits for something to come true on the JavaFX thread. */
  void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!onFxThread(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
    }
  }

  /** Clicks the control with this text or accessible name. */
  WindowRobot click(String name) throws Exception {
    robot.clickOn(control(name));
    return settle();
  }

  /** Clicks this node. */
  WindowRobot click(Node node) throws Exception {
    robot.clickOn(node);
    return settle();
  }

  /** Drags the mouse from one place of a node to another, in pixels from its top left corner. */
  WindowRobot drag(Node node, Point2D from, Point2D to) throws Exception {
    Point2D start = onFxThread(() -> node.localToScreen(from));
    Point2D end = onFxThread(() -> node.localToScreen(to));
    robot.drag(start).dropTo(end);
    return settle();
  }

  /** All nodes in sight with this style class. */
  List<Node> styled(String styleClass) throws Exception {
    return onFxThread(
        () -> {
          List<Node> all = new ArrayList<>();
          collect(shell().node(), all);
          return all.stream().filter(node -> node.getStyleClass().contains(styleClass)).toList();
        });
  }

  /** Types with the keyboard wherever it is. */
  WindowRobot type(String text) throws Exception {
    robot.write(text, 0);
    return settle();
  }

  /** Types words into the search field, where the keyboard is, until they have been searched. */
  WindowRobot ask(String words) throws Exception {
    robot.write(words, 0);
    until("the words are asked for", () -> desk().query().get().words().equals(words));
    return settle();
  }

  /** Presses keys together. */
  WindowRobot press(KeyCode... keys) throws Exception {
    robot.push(keys);
    return settle();
  }

  /**
   * The control in sight, on the sheet when one is open, that is called so, or whose name begins
   * so; waits for it to come into sight, for a list draws its lines when it is laid out.
   */
  Node control(String name) throws Exception {
    until("something is called: " + name, () -> find(name).isPresent());
    return onFxThread(() -> find(name).orElseThrow());
  }

  /** Whether a control of this name, or one that begins so, is in sight. */
  boolean shows(String name) throws Exception {
    return onFxThread(() -> find(name).isPresent());
  }

  private Optional<Node> find(String name) {
    List<Node> all = new ArrayList<>();
    Node sheet = window.content().lookup(".dialog-sheet");
    collect(sheet == null ? window.content() : sheet, all);
    String wanted = name.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(node -> names(node).anyMatch(wanted::equals))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(node -> names(node).anyMatch(it -> it.startsWith(wanted)))
                    .findFirst());
  }

  /** Closes the window and waits until its library is closed. */
  @Override
  public void close() throws Exception {
    onFxThread(
        () -> {
          window.close();
          return true;
        });
    if (!closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the window does not close");
    }
  }

  private static void collect(Node node, List<Node> found) {
    if (node.isVisible()) {
      found.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
      }
    }
  }

  private static Stream<String> names(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    return Stream.of(node.getAccessibleText(), text)
        .filter(name -> name != null && !name.isBlank())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static <T> T onFxThread(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
  }
}
