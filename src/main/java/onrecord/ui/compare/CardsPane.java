package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in columns of one width, each column stacked on its own, with a line between the columns.
 *
 * <p>Its height follows from the column's width alone, so that a list can ask for it before it has
 * given the pane a width.
 */
final class CardsPane extends Region {

  private static final double MARGIN = 8;
  private static final double GAP = 9;

  private final ObservableDoubleValue columnWidth;
  private final List<List<Region>> columns = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();

  CardsPane(ObservableDoubleValue columnWidth) {
    this.columnWidth = columnWidth;
    getStyleClass().add("cards");
    columnWidth.subscribe(width -> requestLayout());
  }

  /** Shows these nodes, one list for each column. */
  void show(List<List<Region>> newColumns) {
    columns.clear();
    columns.addAll(newColumns);
    lines.clear();
    List<Node> children = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      Region line = new Region();
      line.getStyleClass().add("column-line");
      lines.add(line);
    }
    children.addAll(lines);
    columns.forEach(children::addAll);
    getChildren().setAll(children);
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return null;
  }

  @Override
  protected double computePrefWidth(double height) {
    return columnWidth.get() * columns.size();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = columnWidth.get() - 2 * MARGIN;
    double highest = 0;
    for (List<Region> column : columns) {
      double height = MARGIN;
      for (Region node : column) {
        height += snapSizeY(node.prefHeight(inside)) + GAP;
      }
      highest = Math.max(highest, height);
    }
    return highest;
  }

  @Override
  protected void layoutChildren() {
    double inside = columnWidth.get() - 2 * MARGIN;
    for (int i = 0; i < columns.size(); i++) {
      double x = i * columnWidth.get();
      if (i > 0) {
        lines.get(i - 1).resizeRelocate(x - 1, 0, 1, getHeight());
      }
      double y = MARGIN;
      for (Region node : columns.get(i)) {
        double height = snapSizeY(node.prefHeight(inside));
        node.resizeRelocate(x + MARGIN, y, inside, height);
        y += height + GAP;
      }
    }
  }
}
