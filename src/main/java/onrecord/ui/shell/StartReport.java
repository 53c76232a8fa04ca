package onrecord.ui.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever measures the start how far the window is: a line when the first result can be read
 * and the next search be typed, one when all panes are drawn, one on the memory that is then in
 * use. JavaFX thread only.
 */
final class StartReport {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  /** Set to {@code report} to have the start told, and the window closed after it. */
  static final String ASKED = "onrecord.startup";

  private StartReport() {}

  /** The first result is drawn. */
  static void usable() {
    if (isAsked()) {
      LOG.info("usable");
    }
  }

  /** All panes are drawn; the window closes. */
  static void complete(Runnable close) {
    if (isAsked()) {
      LOG.info("complete");
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      LOG.info("{} MB in use", runtime.totalMemory() - runtime.freeMemory() >> 20);
      close.run();
    }
  }

  /** No library could be opened; nobody waits for the window of a measured start, so it closes. */
  static void failed(Runnable close) {
    if (isAsked()) {
      LOG.info("no library is open");
      close.run();
    }
  }

  private static boolean isAsked() {
    return "report".equals(System.getProperty(ASKED));
  }
}
