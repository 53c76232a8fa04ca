package onrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import onrecord.cli.Screens;
import onrecord.library.Library;
import onrecord.library.UserFolders;
import onrecord.ui.shell.Desktop;

/** Shows JavaFX to the command line. */
final class Window implements Screens {

  private static final String PLATFORM = "glass.platform";

  private final UserFolders folders;

  Window(UserFolders folders) {
    this.folders = folders;
  }

  /** Set to {@code none} to be treated like a machine without a display. */
  private static final String DISPLAY = "onrecord.display";

  @Override
  public boolean hasDisplay() {
    if ("none".equals(System.getProperty(DISPLAY))) {
      return false;
    }
    if (System.getProperty(PLATFORM) != null || !isLinux()) {
      return true;
    }
    return isGiven("DISPLAY") || isGiven("WAYLAND_DISPLAY");
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
        picture.theme().equals("dark"),
        picture.width(),
        picture.height());
  }
}
