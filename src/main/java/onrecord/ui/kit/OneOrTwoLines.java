package onrecord.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A short node with a text behind it, or below it where both do not fit on one line.
 *
 * <p>Its height follows from the width alone, which a flow pane with a wrapping text in it does not
 * manage before it is laid out.
 */
final class OneOrTwoLines extends Region {

  private static final double GAP = 8;
  private static final double LINE_GAP = 5;

  private final Region first;
  private final Region text;

  OneOrTwoLines(Region first, Region text) {
    this.first = first;
    this.text = text;
    getChildren().addAll(first, text);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + GAP + text.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(
        fits(width)
            ? Math.max(first.prefHeight(-1), text.prefHeight(-1))
            : first.prefHeight(-1) + LINE_GAP + text.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    double width = first.prefWidth(-1);
    double height = first.prefHeight(-1);
    first.resizeRelocate(0, 0, Math.min(width, getWidth()), height);
    if (fits(getWidth())) {
      double rest = getWidth() - width - GAP;
      double textHeight = text.prefHeight(-1);
      text.resizeRelocate(width + GAP, (height - textHeight) / 2, rest, textHeight);
    } else {
      text.resizeRelocate(0, height + LINE_GAP, getWidth(), text.prefHeight(getWidth()));
    }
  }

  private boolean fits(double width) {
    return width < 0 || computePrefWidth(-1) <= width;
  }
}
