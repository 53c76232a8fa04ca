package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.library.Library;

/**
 * What takes a screen toolkit, which this room does not know; the doorway brings the two together.
 */
public interface Screens {

  /** Whether a window can be shown here. */
  boolean hasDisplay();

  /**
   * Shows the window and waits until it is closed.
   *
   * @param folder the library to open; empty for the last one, or the sample at the first start
   */
  void openWindow(Optional<Path> folder);

  /**
   * Draws a view of a library without a display.
   *
   * @throws IOException when the file cannot be written
   * @throws IllegalArgumentException when there is no such view
   */
  void draw(Library library, Picture picture) throws IOException;

  /**
   * A picture to draw.
   *
   * @param view name of the view: {@code compare}, {@code statements} and so on
   * @param dark whether in the dark theme
   * @param width in pixels
   * @param height in pixels
   * @param target the PNG file
   */
  record Picture(String view, boolean dark, int width, int height, Path target) {}
}
