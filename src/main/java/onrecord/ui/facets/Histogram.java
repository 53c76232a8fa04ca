package onrecord.ui.facets;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Statements by month. Dragging chooses a range, a click one bar; with the keyboard the arrow keys
 * move the choice, with Shift they widen it, and Delete chooses all time.
 */
final class Histogram extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double HEIGHT = 52;
  private static final double BAR_SHARE = 0.78;
  private static final double SMALLEST_BAR = 2;
  private static final double WIDEST_SLOT = 16;

  private final BiConsumer<@Nullable LocalDate, @Nullable LocalDate> chooses;
  private final Pane bars = new Pane();
  private final Region frame = new Region();
  private final Tooltip tip = new Tooltip();
  private List<MonthBin> bins = List.of();
  private int first = -1;
  private int last = -1;
  private int anchor;

  /**
   * @param chooses hears of a range that the user chose; two nulls for all time
   */
  Histogram(BiConsumer<@Nullable LocalDate, @Nullable LocalDate> chooses) {
    this.chooses = chooses;
    getStyleClass().add("histogram");
    frame.getStyleClass().add("histogram-frame");
    frame.setMouseTransparent(true);
    getChildren().addAll(frame, bars);
    bars.setMouseTransparent(true);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleHelp("Arrow keys choose months, with Shift several; Delete chooses all time");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    Tooltip.install(this, tip);
    setOnMouseMoved(event -> tip.setText(bins.isEmpty() ? "" : binAt(event).inWords()));
    setOnMousePressed(this::beginDrag);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> tellChoice());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Shows bars, and the range that the query asks for. */
  void show(List<MonthBin> newBins, @Nullable LocalDate from, @Nullable LocalDate to) {
    bins = List.copyOf(newBins);
    first = -1;
    last = -1;
    if (from != null || to != null) {
      for (int i = 0; i < bins.size(); i++) {
        if (bins.get(i).overlaps(from, to)) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
    }
    bars.getChildren().setAll(bins.stream().map(bin -> new Rectangle()).toList());
    bars.getChildren().forEach(bar -> bar.getStyleClass().add("histogram-bar"));
    setAccessibleText("Statements by month, " + Wording.range(from, to) + " chosen");
    paintChoice();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    long most = Math.max(1, bins.stream().mapToLong(MonthBin::count).max().orElse(1));
    double slot = slot();
    for (int i = 0; i < bins.size(); i++) {
      Rectangle bar = (Rectangle) bars.getChildren().get(i);
      long count = bins.get(i).count();
      double height = count == 0 ? 0 : Math.max(SMALLEST_BAR, (getHeight() - 4) * count / most);
      bar.setX(Math.round(i * slot + slot * (1 - BAR_SHARE) / 2));
      bar.setWidth(Math.max(1, Math.floor(slot * BAR_SHARE)));
      bar.setHeight(height);
      bar.setY(getHeight() - height);
    }
    boolean chosen = first >= 0;
    frame.setVisible(chosen);
    if (chosen) {
      frame.resizeRelocate(first * slot, 0, (last - first + 1) * slot, getHeight());
    }
  }

  private double slot() {
    return bins.isEmpty() ? 0 : Math.min(WIDEST_SLOT, getWidth() / bins.size());
  }

  private int indexAt(MouseEvent event) {
    return Math.clamp((long) (event.getX() / slot()), 0, bins.size() - 1);
  }

  private MonthBin binAt(MouseEvent event) {
    return bins.get(indexAt(event));
  }

  private void beginDrag(MouseEvent event) {
    requestFocus();
    if (!bins.isEmpty()) {
      anchor = indexAt(event);
      choose(anchor, anchor);
    }
  }

  private void drag(MouseEvent event) {
    if (!bins.isEmpty()) {
      int now = indexAt(event);
      choose(Math.min(anchor, now), Math.max(anchor, now));
    }
  }

  private void keyPressed(KeyEvent event) {
    if (bins.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> move(-1, event.isShiftDown());
      case RIGHT -> move(1, event.isShiftDown());
      case DELETE, BACK_SPACE -> chooses.accept(null, null);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int step, boolean widen) {
    int end = bins.size() - 1;
    if (first < 0) {
      int start = step > 0 ? 0 : end;
      choose(start, start);
    } else if (!widen) {
      int next = Math.clamp((long) (step > 0 ? last : first) + step, 0, end);
      choose(next, next);
    } else if (step > 0) {
      choose(first, Math.min(end, last + 1));
    } else {
      choose(Math.max(0, first - 1), last);
    }
    tellChoice();
  }

  private void choose(int from, int to) {
    first = from;
    last = to;
    paintChoice();
    requestLayout();
  }

  private void paintChoice() {
    for (int i = 0; i < bins.size(); i++) {
      boolean chosen = first >= 0 && i >= first && i <= last;
      bars.getChildren().get(i).pseudoClassStateChanged(CHOSEN, chosen);
    }
  }

  private void tellChoice() {
    if (first >= 0) {
      chooses.accept(bins.get(first).from(), bins.get(last).to());
    }
  }
}
