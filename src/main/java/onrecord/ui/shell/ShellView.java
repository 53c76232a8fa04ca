package onrecord.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;

/** Where everything stands in the window: top, facets, centre, reader over inspector, bottom. */
final class ShellView extends BorderPane {

  private static final double FACETS_WIDTH = 236;
  private static final double RIGHT_WIDTH = 364;
  private static final double RIGHT_SHARE_OF_SMALL = 0.29;
  private static final double READER_SHARE = 0.5;
  private static final double LEAST_LEFT = 180;
  private static final double LEAST_RIGHT = 260;

  private final SplitPane across = new SplitPane();
  private final StackPane left = new StackPane();
  private final SplitPane right = new SplitPane();
  private boolean divided;

  ShellView(Desk desk, Node topBar, Node centre) {
    getStyleClass().add("shell");
    right.setOrientation(Orientation.VERTICAL);
    right.getStyleClass().add("right");
    across.getItems().setAll(left, centre, right);
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    left.setMinWidth(LEAST_LEFT);
    right.setMinWidth(LEAST_RIGHT);
    setTop(new VBox(topBar, problem(desk), new ChipsBar(desk)));
    setCenter(across);
    across.widthProperty().subscribe(width -> divide(width.doubleValue()));
  }

  /** Fills the places to the left and to the right of the centre, which are kept free for them. */
  void showSides(Node facets, Node reader, Node inspector) {
    left.getChildren().setAll(facets);
    right.getItems().setAll(reader, inspector);
    right.setDividerPositions(READER_SHARE);
  }

  // A split pane knows shares only; the sides are to begin with a width of their own.
  private void divide(double width) {
    if (divided || width <= 0) {
      return;
    }
    divided = true;
    double side = Math.min(RIGHT_WIDTH, width * RIGHT_SHARE_OF_SMALL);
    across.setDividerPositions(FACETS_WIDTH / width, 1 - side / width);
  }

  private static Label problem(Desk desk) {
    Label problem = Controls.label("", "search-problem");
    problem.setMaxWidth(Double.MAX_VALUE);
    problem.managedProperty().bind(problem.visibleProperty());
    desk.result()
        .subscribe(
            result -> {
              String sentence = result == null ? null : result.problem();
              problem.setText(sentence == null ? "" : sentence);
              problem.setVisible(sentence != null);
            });
    return problem;
  }
}
