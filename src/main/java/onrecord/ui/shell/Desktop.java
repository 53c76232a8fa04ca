package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import onrecord.library.DesktopSession;
import onrecord.library.SessionFile;
import onrecord.library.UserFolders;
import onrecord.ui.kit.SystemFilePicker;

/** Starts the program with its window. */
public final class Desktop {

  private Desktop() {}

  /**
   * Opens the window and waits until it is closed and its library with it. Not on the JavaFX
   * thread; the toolkit may be started once in a process.
   *
   * @param folders where the session and the sample library are kept
   * @param library the library to open; empty for the one that was open last, or the sample at the
   *     first start
   */
  public static void run(UserFolders folders, Optional<Path> library) {
    DesktopSession session = new SessionFile(folders.sessionFile()).load();
    FirstLibrary first = FirstLibrary.begin(library, session, folders);
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          new MainWindow(stage, folders, session, new SystemFilePicker(stage), closed::countDown)
              .open(first);
        });
    await(closed);
  }

  // Nobody interrupts the main thread; should the virtual machine do it, the window is still open.
  private static void await(CountDownLatch latch) {
    boolean waiting = true;
    while (waiting) {
      try {
        latch.await();
        waiting = false;
      } catch (InterruptedException e) {
        continue;
      }
    }
  }
}
