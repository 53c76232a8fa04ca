package onrecord.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import onrecord.domain.Comparison;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/** The heads of all columns in a row that scrolls with the list. */
final class ColumnHeaders extends StackPane {

  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-of-row");

  private final Desk desk;
  private final CompareModel model;
  private final Pane row;

  ColumnHeaders(Desk desk, CompareModel model, ObservableDoubleValue columnWidth) {
    this.desk = desk;
    this.model = model;
    row = new HeaderRow(columnWidth);
    getStyleClass().add("column-headers");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().add(row);
    model.comparison().subscribe(comparison -> show(comparison.columns()));
  }

  /** Moves the heads to the left with the list. */
  void scrollTo(double x) {
    row.setTranslateX(-x);
  }

  private void show(List<Comparison.Column> columns) {
    String focused = focusedSpeaker();
    row.getChildren()
        .setAll(columns.stream().map(column -> new ColumnHeader(column, model, desk)).toList());
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
