package onrecord;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import onrecord.cli.Screens;
import onrecord.library.Library;

/** Shows JavaFX to the command line. */
final class Window implements Screens {

  private static final String PLATFORM = "glass.platform";
  private static final String HEADLESS = "Headless";

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
    throw new UnsupportedOperationException("the window is not built yet");
  }

  @Override
  public void draw(Library library, Picture picture) {
    throw new UnsupportedOperationException("pictures are not built yet " + HEADLESS);
  }
}
