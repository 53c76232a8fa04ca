package onrecord.ui.importing;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import onrecord.library.ImportReport;
import onrecord.library.ImportRequest;
import onrecord.library.Job;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.FilePicker;
import onrecord.ui.kit.Sheets;
import org.jspecify.annotations.Nullable;

/** Brings articles in: by the dialog, by drag and drop, and tells what came of it. */
public final class Importing {

  private final Desk desk;
  private final Sheets sheets;
  private final FilePicker picker;
  private final List<Job<ImportReport>> running = new ArrayList<>();
  private int ending;
  private ImportReport together = ImportReport.NOTHING;
  private final ReadOnlyObjectWrapper<@Nullable ImportReport> lastReport =
      new ReadOnlyObjectWrapper<>();

  public Importing(Desk desk, Sheets sheets, FilePicker picker) {
    this.desk = desk;
    this.sheets = sheets;
    this.picker = picker;
  }

  /** Whether articles are being read, or wait for it. */
  public boolean isUnderWay() {
    return !running.isEmpty() || ending > 0;
  }

  /**
   * What the last import came to, together with those that it waited for; null before the first.
   */
  public ReadOnlyObjectProperty<@Nullable ImportReport> lastReport() {
    return lastReport.getReadOnlyProperty();
  }

  /** Opens the dialog. */
  public void openDialog() {
    new ImportSheet(sheets, picker, this::start).open();
  }

  /** Opens the report of the last import. */
  public void openReport() {
    ImportReport report = lastReport.get();
    if (report != null) {
      new ReportSheet(desk, sheets, picker).open(report);
    }
  }

  /** Lets files and folders be dropped anywhere on {@code target}. */
  public void acceptDropsOn(Node target) {
    target.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    target.setOnDragDropped(this::drop);
  }

  /** Starts an import in the background. */
  public void start(ImportRequest request) {
    desk.jobs()
        .inOrder(
            () -> desk.library().startImport(request),
            job -> {
              if (!isUnderWay()) {
                together = ImportReport.NOTHING;
              }
              running.add(job);
              jobsMoved();
            },
            desk::report);
  }

  /** Looks whether an import has come to its end; called whenever a job moved. */
  public void jobsMoved() {
    List<Job<ImportReport>> over = running.stream().filter(job -> job.state().isOver()).toList();
    running.removeAll(over);
    ending += over.size();
    for (Job<ImportReport> job : over) {
      desk.jobs()
          .inOrder(
              job::await,
              report -> {
                ending--;
                finished(report);
              },
              failure -> {
                ending--;
                desk.report(failure);
              });
    }
  }

  private void drop(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    if (!files.isEmpty()) {
      start(ImportRequest.of(files.stream().map(File::toPath).toList()));
    }
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }

  private void finished(ImportReport report) {
    together = together.and(report);
    lastReport.set(together);
    desk.message().set(ReportWording.sentence(together));
    if (!isUnderWay() && !together.refused().isEmpty() && isFree()) {
      openReport();
    }
  }

  // The report may come at any moment; it does not take the keyboard from somebody who types.
  private boolean isFree() {
    Node window = sheets.node();
    return !sheets.isOpen()
        && window.getScene() != null
        && !(window.getScene().getFocusOwner() instanceof TextInputControl typing
            && typing.isEditable()
            && !typing.getText().isEmpty());
  }
}
