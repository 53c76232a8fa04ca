package onrecord.ui.facets;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The range of days: a histogram to drag over, and two fields for exact days. */
final class DateSection extends VBox {

  private final Desk desk;
  private final Histogram histogram;
  private final Label firstMonth = Controls.label("", "muted", "small");
  private final Label lastMonth = Controls.label("", "muted", "small");
  private final Label undated = Controls.label("", "muted", "small");
  private final DatePicker from = picker("First day");
  private final DatePicker to = picker("Last day");
  private final Hyperlink allTime;
  private boolean showing;

  DateSection(Desk desk) {
    this.desk = desk;
    getStyleClass().add("facet-section");
    histogram = new Histogram(this::choose);
    allTime = Controls.link("All time", "Choose all time", () -> choose(null, null));
    HBox heading = new HBox(8, Controls.caption("Date"), Controls.spring(), allTime);
    heading.setAlignment(Pos.BASELINE_LEFT);
    GridPane days = days();
    days.setVisible(false);
    days.managedProperty().bind(days.visibleProperty());
    Hyperlink exact =
        Controls.link("Days…", "Choose exact days", () -> days.setVisible(!days.isVisible()));
    HBox scale = new HBox(6, firstMonth, Controls.spring(), exact, Controls.spring(), lastMonth);
    scale.getStyleClass().add("histogram-scale");
    getChildren().addAll(heading, histogram, scale, days, undated);
    undated.managedProperty().bind(undated.visibleProperty());
    desk.result().subscribe(this::showResult);
    desk.query().subscribe(query -> showResult(desk.result().get()));
  }

  private GridPane days() {
    GridPane days = new GridPane(8, 6);
    days.addRow(0, word("From"), from);
    days.addRow(1, word("To"), to);
    from.setOnAction(event -> pick());
    to.setOnAction(event -> pick());
    return days;
  }

  private static Label word(String text) {
    Label label = Controls.label(text, "muted", "small");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static DatePicker picker(String name) {
    DatePicker picker = new DatePicker();
    picker.setAccessibleText(name);
    picker.setShowWeekNumbers(true);
    picker.setMinWidth(0);
    picker.setMaxWidth(Double.MAX_VALUE);
    return picker;
  }

  private void pick() {
    if (!showing) {
      choose(from.getValue(), to.getValue());
    }
  }

  private void choose(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    boolean reversed = newFrom != null && newTo != null && newTo.isBefore(newFrom);
    desk.query()
        .set(
            reversed
                ? desk.query().get().between(newTo, newFrom)
                : desk.query().get().between(newFrom, newTo));
  }

  private void showResult(@Nullable SearchResult result) {
    Query query = desk.query().get();
    List<MonthBin> bins = result == null ? List.of() : MonthBin.of(result.months());
    histogram.show(bins, query.from(), query.to());
    firstMonth.setText(bins.isEmpty() ? "" : Wording.month(bins.getFirst().first()));
    lastMonth.setText(bins.size() < 2 ? "" : Wording.month(bins.getLast().last()));
    long withoutDate = result == null ? 0 : result.undated();
    undated.setText(Wording.count(withoutDate, "statement") + " without a date");
    undated.setVisible(withoutDate > 0);
    allTime.setDisable(query.from() == null && query.to() == null);
    showing = true;
    from.setValue(query.from());
    to.setValue(query.to());
    showing = false;
  }
}
