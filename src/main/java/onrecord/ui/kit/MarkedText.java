package onrecord.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import onrecord.domain.CodePoints;
import onrecord.domain.Span;

/**
 * A wrapped text whose stretches have their own style, with marks painted behind the words.
 *
 * <p>All spans are code points of the text. A run changes the look of the letters ({@code -fx-fill}
 * and font of a style class); a mark lies behind them: the classes {@code mark} and {@code
 * mark-line} with the mark's own class paint its surface and its underline.
 */
public final class MarkedText extends Region {

  /**
   * A stretch of the text and the style class it gets.
   *
   * @param span code points of the text
   * @param styleClass a class of the stylesheet, or several with spaces between them
   */
  public record Stretch(Span span, String styleClass) {}

  private final Pane marks = new Pane();
  private final TextFlow flow = new TextFlow();
  private CodePoints text = CodePoints.of("");
  private List<Stretch> marked = List.of();

  public MarkedText() {
    getStyleClass().add("marked-text");
    marks.setManaged(false);
    marks.setMouseTransparent(true);
    getChildren().addAll(marks, flow);
    setMinWidth(0);
  }

  /** Shows the text; runs and marks may overlap, and every one adds its class. */
  public void show(CodePoints newText, List<Stretch> runs, List<Stretch> newMarks) {
    text = newText;
    flow.getChildren().setAll(runsOf(newText, runs));
    mark(newMarks);
  }

  /** Changes the marks and leaves the words. */
  public void mark(List<Stretch> newMarks) {
    marked = List.copyOf(newMarks);
    List<Node> paths = new ArrayList<>();
    for (Stretch mark : marked) {
      paths.add(path("mark", mark.styleClass()));
      paths.add(path("mark-line", mark.styleClass()));
    }
    marks.getChildren().setAll(paths);
    requestLayout();
  }

  /** The code point under a point of this node, or -1 when it hits no letter. */
  public int pointAt(double x, double y) {
    Point2D inFlow = flow.parentToLocal(x, y);
    HitInfo hit = flow.getHitInfo(inFlow);
    int unit = hit.getCharIndex();
    boolean onLetter =
        unit >= 0
            && unit < text.text().length()
            && new Path(flow.getRangeShape(unit, unit + 1, true)).contains(inFlow);
    return onLetter ? text.toPoint(unit) : -1;
  }

  /** The code point between letters that is nearest to a point of this node. */
  public int nearestPoint(double x, double y) {
    int unit = flow.getHitInfo(flow.parentToLocal(x, y)).getInsertionIndex();
    return text.toPoint(Math.clamp(unit, 0, text.text().length()));
  }

  /** Top of the line where a code point stands, in pixels from the top of this node. */
  public double topOf(int point) {
    int unit = text.toUnit(point);
    return new Path(flow.getCaretShape(unit, true)).getBoundsInLocal().getMinY()
        + flow.getLayoutY();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(height) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    flow.resizeRelocate(left, top, width, getHeight() - top - snappedBottomInset());
    flow.layout();
    marks.relocate(left, top);
    shapeMarks();
  }

  // The shapes follow the lines, which are known only now; the nodes were there for the styles.
  private void shapeMarks() {
    for (int i = 0; i < marked.size(); i++) {
      Span span = marked.get(i).span();
      int start = text.toUnit(span.start());
      int end = text.toUnit(span.end());
      ((Path) marks.getChildren().get(2 * i))
          .getElements()
          .setAll(flow.getRangeShape(start, end, false));
      ((Path) marks.getChildren().get(2 * i + 1))
          .getElements()
          .setAll(flow.getUnderlineShape(start, end));
    }
  }

  private static Path path(String... styleClasses) {
    Path path = new Path();
    for (String styleClass : styleClasses) {
      path.getStyleClass().addAll(styleClass.split(" "));
    }
    return path;
  }

  private static List<Text> runsOf(CodePoints text, List<Stretch> runs) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
    for (Stretch run : runs) {
      bounds.add(run.span().start());
      bounds.add(run.span().end());
    }
    List<Text> nodes = new ArrayList<>();
    int start = bounds.removeFirst();
    for (int end : bounds) {
      Span piece = new Span(start, end);
      Text node = new Text(text.slice(piece));
      for (Stretch run : runs) {
        if (run.span().contains(piece)) {
          node.getStyleClass().add(run.styleClass());
        }
      }
      nodes.add(node);
      start = end;
    }
    return nodes;
  }
}
