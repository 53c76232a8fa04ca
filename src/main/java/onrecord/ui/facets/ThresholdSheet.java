package onrecord.ui.facets;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import onrecord.domain.Edit;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;

/** Sets how sure the program must be of a statement for it to count unseen. */
final class ThresholdSheet {

  private static final double WIDTH = 380;
  private static final double STEP = 5;
  private static final double MOST = 100;

  private final Desk desk;
  private final Sheets sheets;
  private final Slider slider = new Slider(0, MOST, 0);
  private final Label meaning = Controls.label("", "strong");

  ThresholdSheet(Desk desk, Sheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  void open() {
    Label what =
        Controls.label(
            "What is less sure is a suggestion: it is left out of results, comparisons and exports"
                + " until you accept it, tag it or correct it.",
            "muted");
    what.setWrapText(true);
    what.setPrefWidth(WIDTH);
    slider.setAccessibleText("How sure the program must be, in percent");
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(MOST / 4);
    slider.setMinorTickCount(4);
    slider.setShowTickLabels(true);
    slider.setSnapToTicks(true);
    slider
        .valueProperty()
        .subscribe(
            value ->
                meaning.setText(
                    "Count what is at least %d %% sure"
                        .formatted(Math.round(value.doubleValue()))));
    Button set = Controls.button("Set", this::set);
    set.getStyleClass().add(Styles.ACCENT);
    sheets.show(
        "Suggestions", new VBox(12, meaning, slider, what), List.of(sheets.closing("Cancel"), set));
    desk.jobs()
        .latest(
            "threshold",
            () -> desk.library().threshold(),
            threshold -> slider.setValue(threshold * MOST),
            desk::report);
  }

  private void set() {
    sheets.close();
    desk.apply(new Edit.SetThreshold(Math.round(slider.getValue()) / MOST));
  }
}
