package onrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import onrecord.cli.Screens;
import onrecord.library.Library;
import onrecord.library.UserFolders;
import onrecord.ui.shell.Desktop;

/** The window and its pictures, as the command line asks for them. */
final class Window implements Screens {

  /** Set to {@code none} to be treated like a machine without a display. */
  private static final String DISPLAY = "onrecord.display";

  /** Set by whoever chooses JavaFX's platform, such as the one that needs no display. */
  private static final String PLATFORM = "glass.platform";

  private final UserFolders folders;

  Window(UserFolders folders) {
    this.folders = folders;
  }

  @Override
  public boolean hasDisplay() {
    if ("none".equals(System.getProperty(DISPLAY))) {
      return false;
    }
    return System.getProperty(PLATFORM) != null
        || !isLinux()
        || isGiven("DISPLAY")
        || isGiven("WAYLAND_DISPLAY");
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
  }

  private static boolean isGiven(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  @Override
  public void openWindow(Optional<Path> folder) {
    Desktop.run(folders, folder);
  }

  @Override
  public void draw(Library library, Picture picture) throws IOException {
    onrecord.ui.shell.Picture.write(
        library,
        picture.view(),
        picture.target(),
        picture.dark(),
        picture.width(),
        picture.height());
  }
}
