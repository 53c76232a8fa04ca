package onrecord.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import onrecord.library.Job;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;

/** The bottom line: background work with its progress, else the last thing that happened. */
final class StatusBar extends HBox {

  private static final int MOST_LINES = 2;

  private final HBox left = new HBox(12);
  private final Label waiting = Controls.label("", "muted");
  private final Label message = Controls.label("", "muted");
  private final Hyperlink report;
  private final Map<Job<?>, JobLine> jobLines = new HashMap<>();

  /**
   * @param showReport shows the report of the last import
   */
  StatusBar(Desk desk, BackgroundWork work, Runnable showReport) {
    report = Controls.link("Show report", "Show the report of the last import", showReport);
    offerReport(false);
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    left.setAlignment(Pos.CENTER_LEFT);
    message.setMinWidth(0);
    message.textProperty().bind(desk.message());
    getChildren()
        .addAll(
            left,
            Controls.spring(),
            report,
            Controls.label("Offline · all data in this library", "muted", "offline"));
    work.lines().subscribe(this::show);
  }

  /** Whether there is an import to report on. */
  void offerReport(boolean offered) {
    Controls.show(report, offered);
  }

  // The controls of a job stay the same nodes, so that a key or the mouse never misses them.
  private void show(List<BackgroundWork.Line> lines) {
    jobLines.keySet().retainAll(lines.stream().map(BackgroundWork.Line::job).toList());
    List<Node> wanted = new ArrayList<>();
    for (BackgroundWork.Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      JobLine node = jobLines.computeIfAbsent(line.job(), JobLine::new);
      node.show(line);
      wanted.add(node);
    }
    int more = lines.size() - MOST_LINES;
    if (more > 0) {
      waiting.setText("and %d more".formatted(more));
      wanted.add(waiting);
    }
    wanted.add(message);
    if (!left.getChildren().equals(wanted)) {
      left.getChildren().setAll(wanted);
    }
  }

  /** One piece of work: its name, how far it is, pause and cancel. */
  private static final class JobLine extends HBox {

    private final Label title = Controls.label("", "muted");
    private final Label detail = Controls.label("", "muted");
    private final ProgressBar bar = new ProgressBar();
    private final Hyperlink pause;

    JobLine(Job<?> job) {
      super(12);
      setAlignment(Pos.CENTER_LEFT);
      pause = Controls.link("Pause", "Pause", () -> pauseOrResume(job));
      Hyperlink cancel = Controls.link("Cancel", "Cancel", job::cancel);
      getChildren().addAll(title, bar, detail, pause, cancel);
    }

    void show(BackgroundWork.Line line) {
      title.setText(line.title());
      detail.setText(line.detail());
      bar.setProgress(line.fraction());
      bar.setAccessibleText(line.title() + " " + line.detail());
      pause.setText(line.paused() ? "Resume" : "Pause");
      pause.setAccessibleText(pause.getText() + " " + line.title());
    }

    private static void pauseOrResume(Job<?> job) {
      if (job.state() == Job.State.PAUSED) {
        job.resume();
      } else {
        job.pause();
      }
    }
  }
}
