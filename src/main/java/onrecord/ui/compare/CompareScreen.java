package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import onrecord.domain.Comparison;
import onrecord.library.Glimpse;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.StatementCard;
import org.jspecify.annotations.Nullable;

/**
 * The comparison: who said what, side by side. Arrow keys go from card to card; the list builds
 * only what is in sight. JavaFX thread only.
 */
public final class CompareScreen implements Screen {

  private static final double MIN_COLUMN = 176;
  private static final double MARGIN = 8;

  private final Desk desk;
  private final CompareModel model;
  private final DoubleProperty columnWidth = new SimpleDoubleProperty(MIN_COLUMN);
  private final List<CompareCell> cells = new ArrayList<>();
  private final ListView<CompareLine> list = new ListView<>();
  private final ColumnHeaders headers;
  private final AddColumn addColumn;
  private final BorderPane root = new BorderPane();

  public CompareScreen(Desk desk) {
    this.desk = desk;
    model = new CompareModel(desk);
    headers = new ColumnHeaders(desk, model, columnWidth);
    addColumn = new AddColumn(desk, model);
    prepareList();
    root.getStyleClass().add("compare");
    root.setTop(headers);
    root.setCenter(new StackPane(list, Controls.emptyState(model.emptySentence())));
    root.setBottom(notice());
    desk.selectedStatement().subscribe(this::reveal);
  }

  @Override
  public String title() {
    return "Compare";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Optional<Node> tools() {
    return Optional.of(addColumn);
  }

  @Override
  public void show() {
    model.show();
  }

  @Override
  public void hide() {
    model.hide();
  }

  @Override
  public boolean selectsFirst() {
    return true;
  }

  @Override
  public void step(int direction) {
    model.step(direction);
  }

  @Override
  public void takeFocus() {
    list.requestFocus();
    Long selected = desk.selectedStatement().get();
    if (selected != null) {
      focusCard(selected);
    }
  }

  /** Shows what was remembered of the comparison, until {@link #loadAnew}. */
  public void showAsLeft(Comparison remembered) {
    model.showAsLeft(remembered);
  }

  /** Asks the library, whatever is shown. */
  public void loadAnew() {
    model.loadAnew();
  }

  /** What the next start can show before it asks the library. */
  public Optional<Glimpse> glimpse() {
    return model.glimpse();
  }

  private void prepareList() {
    list.getStyleClass().add("compare-list");
    list.setAccessibleText("Statements side by side");
    list.setItems(model.lines());
    list.setCellFactory(
        view -> {
          CompareCell cell = new CompareCell(desk, model, columnWidth);
          cells.add(cell);
          return cell;
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.widthProperty().subscribe(width -> fitColumns());
    model.comparison().subscribe(comparison -> fitColumns());
    list.skinProperty().subscribe(skin -> followScrollBars());
  }

  private Label notice() {
    Label notice = Controls.label("", "screen-notice");
    notice.textProperty().bind(model.notice());
    notice.visibleProperty().bind(model.notice().isNotEmpty());
    notice.managedProperty().bind(notice.visibleProperty());
    return notice;
  }

  private void keyPressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> model.moveVertically(-1);
      case DOWN -> model.moveVertically(1);
      case LEFT -> model.moveHorizontally(-1);
      case RIGHT -> model.moveHorizontally(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void fitColumns() {
    int count = Math.max(1, model.comparison().get().columns().size());
    ScrollBar vertical = scrollBar(Orientation.VERTICAL);
    double bar = vertical != null && vertical.isVisible() ? vertical.getWidth() : 0;
    columnWidth.set(Math.max(MIN_COLUMN, Math.floor((list.getWidth() - bar) / count)));
  }

  private void followScrollBars() {
    ScrollBar vertical = scrollBar(Orientation.VERTICAL);
    ScrollBar horizontal = scrollBar(Orientation.HORIZONTAL);
    if (vertical == null || horizontal == null) {
      return;
    }
    vertical.visibleProperty().subscribe(visible -> fitColumns());
    vertical.widthProperty().subscribe(width -> fitColumns());
    horizontal.valueProperty().subscribe(value -> headers.scrollTo(value.doubleValue()));
  }

  private @Nullable ScrollBar scrollBar(Orientation orientation) {
    for (Node node : list.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == orientation) {
        return bar;
      }
    }
    return null;
  }

  private void reveal(@Nullable Long statement) {
    int line = statement == null ? -1 : model.lineOf(statement);
    if (statement == null || line < 0) {
      return;
    }
    if (cardOf(statement) == null) {
      list.scrollTo(model.bandAbove(line));
    }
    // a card that has just come into sight has no place before the next layout
    Platform.runLater(() -> revealCard(statement));
  }

  private void revealCard(long statement) {
    StatementCard card = cardOf(statement);
    if (card == null || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    list.layout();
    Bounds place = list.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    if (place.getMinY() < MARGIN) {
      flow.scrollPixels(place.getMinY() - MARGIN);
    } else if (place.getMaxY() > list.getHeight() - MARGIN) {
      flow.scrollPixels(place.getMaxY() - list.getHeight() + MARGIN);
    }
    if (list.isFocusWithin()) {
      focusCard(statement);
    }
  }

  private @Nullable StatementCard cardOf(long statement) {
    for (CompareCell cell : cells) {
      StatementCard card = cell.isVisible() ? cell.cardOf(statement) : null;
      if (card != null) {
        return card;
      }
    }
    return null;
  }

  private void focusCard(long statement) {
    StatementCard card = cardOf(statement);
    if (card != null) {
      card.requestFocus();
    }
  }
}
