package onrecord.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import onrecord.domain.Comparison;
import onrecord.domain.Speaker;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.TypeAhead;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The heads of all columns in a row that scrolls with the list, and the way to add a column. */
final class ColumnHeaders extends StackPane {

  private static final double PICKER_WIDTH = 240;
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-of-row");

  private final Desk desk;
  private final CompareModel model;
  private final Pane row;
  private final TypeAhead picker =
      new TypeAhead("Speaker of the new column", "Add a speaker…", TypeAhead.Mode.OFFERED_ONLY);
  private final Button add = Controls.icon(Feather.PLUS, "Add a column", this::openPicker);

  ColumnHeaders(Desk desk, CompareModel model, ObservableDoubleValue columnWidth) {
    this.desk = desk;
    this.model = model;
    row = new HeaderRow(columnWidth);
    getStyleClass().add("column-headers");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    add.getStyleClass().add("column-add");
    preparePicker();
    getChildren().addAll(row, add, picker);
    setAlignment(add, Pos.TOP_RIGHT);
    setAlignment(picker, Pos.TOP_RIGHT);
    model.comparison().subscribe(comparison -> show(comparison.columns()));
  }

  /** Moves the heads to the left with the list. */
  void scrollTo(double x) {
    row.setTranslateX(-x);
  }

  /** Opens the field in which the speaker of a new column is typed. */
  void openPicker() {
    desk.jobs()
        .latest(
            "compare-speakers",
            () -> desk.library().speakers().stream().map(Speaker::ref).toList(),
            refs -> {
              picker.setNames(
                  refs.stream()
                      .map(ref -> ref.name())
                      .filter(name -> !desk.columns().contains(name))
                      .toList());
              if (picker.isFocused()) {
                picker.offer(false);
              }
            },
            desk::report);
    picker.show("");
    picker.setVisible(true);
    picker.requestFocus();
  }

  private void preparePicker() {
    picker.setMaxWidth(PICKER_WIDTH);
    picker.setVisible(false);
    picker.setOnChosen(
        name -> {
          closePicker();
          model.add(name);
        });
    picker.focusedProperty().subscribe(focused -> picker.setVisible(focused));
    picker.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            closePicker();
            event.consume();
          }
        });
  }

  private void closePicker() {
    add.requestFocus();
  }

  private void show(List<Comparison.Column> columns) {
    String focused = focusedSpeaker();
    row.getChildren()
        .setAll(
            columns.stream()
                .map(column -> new ColumnHeader(column, model, desk.colours()))
                .toList());
    if (!row.getChildren().isEmpty()) {
      row.getChildren().getLast().pseudoClassStateChanged(LAST, true);
    }
    for (Node node : row.getChildren()) {
      if (node instanceof ColumnHeader header && header.speaker().equals(focused)) {
        header.requestFocus();
      }
    }
  }

  private @Nullable String focusedSpeaker() {
    for (Node node : row.getChildren()) {
      if (node instanceof ColumnHeader header && header.isFocused()) {
        return header.speaker();
      }
    }
    return null;
  }

  /** Heads side by side, each as wide as a column of the list. */
  private static final class HeaderRow extends Pane {

    private final ObservableDoubleValue columnWidth;

    HeaderRow(ObservableDoubleValue columnWidth) {
      this.columnWidth = columnWidth;
      columnWidth.subscribe(width -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      double x = 0;
      for (Node header : getChildren()) {
        header.resizeRelocate(x, 0, columnWidth.get(), getHeight());
        x += columnWidth.get();
      }
    }
  }
}
