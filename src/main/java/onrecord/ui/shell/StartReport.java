package onrecord.ui.shell;

import javafx.animation.AnimationTimer;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FxJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever measures the start when the window can be used: logs a line when the first result
 * is drawn, then one on the memory that is in use, and closes the window. JavaFX thread only.
 */
final class StartReport extends AnimationTimer {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  /** Set to {@code report} to have the start told and ended. */
  private static final String ASKED = "onrecord.startup";

  /** A result that came in one pulse is drawn in the next. */
  private static final int QUIET_PULSES = 2;

  private final FxJobs jobs;
  private final Desk desk;
  private final Runnable close;
  private int quiet;

  private StartReport(FxJobs jobs, Desk desk, Runnable close) {
    this.jobs = jobs;
    this.desk = desk;
    this.close = close;
  }

  /** Watches a window that was just filled, if that was asked for. */
  static void watch(FxJobs jobs, Desk desk, Runnable close) {
    if ("report".equals(System.getProperty(ASKED))) {
      new StartReport(jobs, desk, close).start();
    }
  }

  @Override
  public void handle(long now) {
    quiet = jobs.isIdle() && desk.result().get() != null ? quiet + 1 : 0;
    if (quiet == QUIET_PULSES) {
      stop();
      LOG.info("usable");
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      LOG.info("{} MB in use", runtime.totalMemory() - runtime.freeMemory() >> 20);
      close.run();
    }
  }
}
