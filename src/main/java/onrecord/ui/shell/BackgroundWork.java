package onrecord.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import onrecord.library.Job;
import onrecord.ui.kit.Wording;

/** The background work that the status bar shows. */
final class BackgroundWork {

  /**
   * One piece of work as it stands now.
   *
   * @param job pauses, resumes and cancels it
   * @param title what is being done
   * @param detail how far it is, in words
   * @param fraction 0 to 1, or -1 when the end is not in sight
   * @param paused whether it waits to be resumed
   */
  record Line(Job<?> job, String title, String detail, double fraction, boolean paused) {}

  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /** What is under way, oldest first. */
  ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Looks at the jobs anew. */
  void show(List<Job<?>> jobs) {
    List<Line> now = new ArrayList<>();
    for (Job<?> job : jobs) {
      if (!job.state().isOver()) {
        now.add(line(job));
      }
    }
    lines.set(List.copyOf(now));
  }

  private static Line line(Job<?> job) {
    Job.Progress progress = job.progress();
    boolean paused = job.state() == Job.State.PAUSED;
    List<String> parts = new ArrayList<>();
    if (progress.total() > 0) {
      parts.add(Wording.number(progress.done()) + " of " + Wording.number(progress.total()));
    } else if (progress.done() > 0) {
      parts.add(Wording.number(progress.done()));
    }
    if (paused) {
      parts.add("paused");
    } else if (progress.secondsLeft() >= 0) {
      parts.add(Wording.secondsLeft(progress.secondsLeft()) + " left");
    }
    double fraction =
        progress.total() > 0 ? Math.min(1, (double) progress.done() / progress.total()) : -1;
    return new Line(job, progress.title(), String.join(" · ", parts), fraction, paused);
  }
}
