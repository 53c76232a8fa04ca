package onrecord.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import onrecord.domain.Comparison;
import onrecord.library.DesktopSession;
import onrecord.library.Library;
import onrecord.library.LibraryException;
import onrecord.library.SessionFile;
import onrecord.library.UserFolders;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.FxJobs;
import onrecord.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The window: one library at a time, the theme, and the session that outlasts them. JavaFX thread
 * only; libraries are opened and closed on threads of their own.
 */
final class MainWindow implements Doors {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 560;
  private static final String ENDING = ".onrecord";

  private final Stage stage;
  private final UserFolders folders;
  private final SessionFile sessionFile;
  private final FilePicker picker;
  private final Runnable onClosed;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private DesktopSession session;
  private Theme theme;
  private @Nullable Shell shell;

  /**
   * @param onClosed called, on any thread, when the window and its library are closed
   */
  MainWindow(
      Stage stage,
      UserFolders folders,
      DesktopSession session,
      FilePicker picker,
      Runnable onClosed) {
    this.stage = stage;
    this.folders = folders;
    this.session = session;
    this.picker = picker;
    this.onClosed = onClosed;
    sessionFile = new SessionFile(folders.sessionFile());
    theme = themeOf(session.frame());
    scene = new Scene(root);
    theme.applyTo(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> withShell(it -> it.keyPressed(event)));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> withShell(it -> it.keyTyped(event)));
    stage.setScene(scene);
    stage.setTitle("OnRecord");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place(session.frame());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          askToClose();
        });
  }

  /** Shows the window, and in it the library that is being opened. */
  void open(FirstLibrary first) {
    root.getChildren().setAll(Controls.emptyState("Opening the library …"));
    stage.show();
    openNow(first.folder(), first::await, first::awaitAsLeft);
  }

  /** Closes the window, after a word to the user where that stops an import. */
  void askToClose() {
    leaving("Close the window", this::close);
  }

  /** Closes the window at once; what is being typed and whole batches of an import are kept. */
  void close() {
    DesktopSession.Frame frame = frame();
    Shell left = shell;
    shell = null;
    if (left != null) {
      left.leave();
      session = session.leftAt(left.leftAt(), frame);
    }
    DesktopSession last = session;
    stage.hide();
    onOwnThread(
        "close",
        () -> {
          if (left != null) {
            left.close();
          }
          sessionFile.save(last);
          onClosed.run();
        });
  }

  @Override
  public List<Path> recent() {
    return session.recent();
  }

  @Override
  public void create() {
    picker
        .newFile("New library", "My articles" + ENDING)
        .map(MainWindow::withEnding)
        .ifPresent(folder -> open(folder, () -> Library.openOrCreate(folder)));
  }

  @Override
  public void open() {
    picker.folder("Open a library").ifPresent(this::open);
  }

  @Override
  public void open(Path folder) {
    open(folder, () -> Library.open(folder));
  }

  @Override
  public void openSample() {
    open(folders.sampleLibrary(), () -> Library.openSample(folders));
  }

  @Override
  public void changeTheme() {
    theme = theme.other();
    theme.applyTo(scene);
  }

  @Override
  public FilePicker picker() {
    return picker;
  }

  /** All that is in the window. */
  Parent content() {
    return root;
  }

  /** What is open now, or null while nothing is. */
  @Nullable Shell shell() {
    return shell;
  }

  /** Opens a library; the one before is closed first only when it is the same. */
  private void open(Path folder, Supplier<Library> opening) {
    Shell before = shell;
    if (before != null && isOpen(before, folder)) {
      return;
    }
    leaving("Leave this library", () -> openNow(folder, opening, Optional::empty));
  }

  private void openNow(
      Path folder, Supplier<Library> opening, Supplier<Optional<Comparison>> asLeft) {
    onOwnThread(
        "open",
        () -> {
          try {
            Library library = opening.get();
            Platform.runLater(() -> turnTo(library, asLeft));
            awaitIndex(library);
          } catch (LibraryException e) {
            boolean gone = !Files.exists(folder);
            Platform.runLater(() -> cannotOpen(folder, gone, String.valueOf(e.getMessage())));
          }
        });
  }

  /** What cannot be searched is not kept open. */
  private void awaitIndex(Library library) {
    try {
      library.awaitIndex();
    } catch (LibraryException e) {
      Platform.runLater(
          () -> {
            if (shell != null && shell.desk().library() == library) {
              leaveShell();
            }
          });
      throw e;
    }
  }

  /** An import ends with the library it goes into; that is said first. */
  private void leaving(String what, Runnable leave) {
    Shell open = shell;
    if (open == null) {
      leave.run();
    } else {
      open.leaving(what, leave);
    }
  }

  private static boolean isOpen(Shell shell, Path folder) {
    return shell.desk().library().folder().equals(folder.toAbsolutePath().normalize());
  }

  private void turnTo(Library library, Supplier<Optional<Comparison>> asLeft) {
    if (!stage.isShowing()) {
      onOwnThread("close", library::close);
      return;
    }
    leaveShell();
    session = session.opened(library.folder());
    DesktopSession remembered = session;
    onOwnThread("session", () -> sessionFile.save(remembered));
    FxJobs jobs = new FxJobs();
    Shell next = new Shell(library, jobs, this);
    shell = next;
    root.getChildren().setAll(next.node());
    stage.setTitle(library.name() + " – OnRecord");
    next.begin(session.leftAt(), asLeft);
    next.takeFocus();
    Stillness.await(() -> jobs.isIdle() || next.isAsLeft(), () -> complete(next, jobs));
  }

  /** The first result is there to be read; what stands beside it is drawn only now. */
  private void complete(Shell open, FxJobs jobs) {
    StartReport.usable();
    open.complete();
    Stillness.await(jobs::isIdle, () -> StartReport.complete(this::close));
  }

  private void leaveShell() {
    Shell left = shell;
    if (left != null) {
      left.leave();
      onOwnThread("close", left::close);
    }
    shell = null;
  }

  private void cannotOpen(Path folder, boolean gone, String sentence) {
    if (gone) {
      session = session.without(folder);
    }
    Shell open = shell;
    if (open != null) {
      open.tell(titleOf(folder), sentence);
    } else if (folder.equals(folders.sampleLibrary())) {
      showNothingOpen(sentence);
    } else {
      openSampleInstead(titleOf(folder), sentence);
    }
  }

  private static String titleOf(Path folder) {
    return "%s cannot be opened".formatted(folder.getFileName());
  }

  private void openSampleInstead(String title, String sentence) {
    onOwnThread(
        "open",
        () -> {
          try {
            Library sample = Library.openSample(folders);
            Platform.runLater(
                () -> {
                  turnTo(sample, Optional::empty);
                  withShell(
                      it -> it.tell(title, sentence + " The sample library is open instead."));
                });
          } catch (LibraryException e) {
            Platform.runLater(() -> showNothingOpen(sentence));
          }
        });
  }

  private void showNothingOpen(String sentence) {
    root.getChildren().setAll(new NothingOpen(sentence, this));
    StartReport.failed(this::close);
  }

  private void place(DesktopSession.Frame frame) {
    javafx.geometry.Rectangle2D room = Screen.getPrimary().getVisualBounds();
    boolean known = frame.width() > 0 && frame.height() > 0;
    stage.setWidth(Math.min(room.getWidth(), known ? frame.width() : WIDTH));
    stage.setHeight(Math.min(room.getHeight(), known ? frame.height() : HEIGHT));
    stage.setMaximized(frame.maximised());
  }

  private DesktopSession.Frame frame() {
    return new DesktopSession.Frame(
        theme.name(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static Theme themeOf(DesktopSession.Frame frame) {
    for (Theme theme : Theme.values()) {
      if (theme.name().equals(frame.theme())) {
        return theme;
      }
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  private static Path withEnding(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.endsWith(ENDING) ? folder : folder.resolveSibling(name + ENDING);
  }

  private void withShell(Consumer<Shell> action) {
    if (shell != null) {
      action.accept(shell);
    }
  }

  private static void onOwnThread(String name, Runnable work) {
    Thread.ofPlatform().name("window-" + name).start(work);
  }
}
