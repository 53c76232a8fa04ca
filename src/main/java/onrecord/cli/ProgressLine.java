package onrecord.cli;

import java.io.PrintStream;
import java.util.concurrent.locks.LockSupport;
import onrecord.library.Job;

/** Shows somebody at the terminal how far a job is. */
final class ProgressLine {

  private static final long NANOS_BETWEEN = 200_000_000L;

  private ProgressLine() {}

  /** Waits until the job is over, drawing its progress when somebody watches. */
  static void follow(Job<?> job, Terminal terminal) {
    if (!terminal.interactive()) {
      return;
    }
    PrintStream err = terminal.err();
    while (!job.state().isOver()) {
      err.print("\r" + padded(line(job.progress()), terminal.width() - 1));
      err.flush();
      LockSupport.parkNanos(NANOS_BETWEEN);
    }
    err.print("\r" + padded("", terminal.width() - 1) + "\r");
  }

  private static String line(Job.Progress progress) {
    String share =
        progress.total() > 0
            ? " %d%%".formatted(Math.min(100, 100 * progress.done() / progress.total()))
            : "";
    String left = progress.secondsLeft() < 0 ? "" : ", %d s left".formatted(progress.secondsLeft());
    return progress.title() + share + left;
  }

  private static String padded(String text, int width) {
    return text.length() > width
        ? text.substring(0, width)
        : text + " ".repeat(width - text.length());
  }
}
