package onrecord.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import onrecord.domain.Span;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import onrecord.ui.kit.MarkedText;
import onrecord.ui.kit.MarkedText.Stretch;
import onrecord.ui.kit.SpeakerColours;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its statements in their speakers' tints; of the selected one the mention is
 * underlined and the cue bold.
 */
final class ParagraphCell extends ListCell<ReaderText.Paragraph> {

  private final ReaderModel model;
  private final Marking marking;
  private int pressedAt = -1;
  private final SpeakerColours colours;
  private final MarkedText words = new MarkedText();

  ParagraphCell(ReaderModel model, Marking marking, SpeakerColours colours) {
    this.model = model;
    this.marking = marking;
    this.colours = colours;
    getStyleClass().add("paragraph-cell");
    words.getStyleClass().addAll("serif", "reader-text");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    words.setOnMouseClicked(this::clicked);
    words.setOnMouseMoved(
        event -> setCursor(statementAt(event) == null ? Cursor.DEFAULT : Cursor.HAND));
    words.setOnMousePressed(this::pressed);
    words.setOnMouseDragged(this::dragged);
    model.selected().subscribe(selected -> paint());
    marking.marked().subscribe(marked -> paint());
  }

  /** Top of a code point's line, in pixels from the top of this cell. */
  double topOf(int point) {
    return words.getLayoutY() + words.topOf(point);
  }

  @Override
  protected void updateItem(ReaderText.@Nullable Paragraph paragraph, boolean empty) {
    super.updateItem(paragraph, empty);
    setGraphic(paragraph == null || empty ? null : words);
    setAccessibleText(paragraph == null || empty ? null : paragraph.text().text());
    paint();
  }

  // Left to its skin, a cell is as wide as its words on one endless line.
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
    double height = getGraphic() == null ? 0 : words.prefHeight(inside);
    return snappedTopInset() + height + snappedBottomInset();
  }

  /** Marks the words anew. */
  void paint() {
    ReaderText.Paragraph paragraph = getItem();
    if (paragraph != null && !isEmpty()) {
      words.show(paragraph.text(), runs(paragraph), marks(paragraph));
    }
  }

  private List<Stretch> runs(ReaderText.Paragraph paragraph) {
    Statement selected = model.selected().get();
    List<Stretch> runs = new ArrayList<>();
    if (selected != null && selected.attribution().mention() != null) {
      add(runs, paragraph, selected.attribution().mention().span(), "mention");
    }
    if (selected != null && selected.attribution().cue() != null) {
      add(runs, paragraph, selected.attribution().cue().span(), "cue");
    }
    return runs;
  }

  private List<Stretch> marks(ReaderText.Paragraph paragraph) {
    Statement selected = model.selected().get();
    List<Stretch> marks = new ArrayList<>();
    for (ReaderText.Mark mark : paragraph.marks()) {
      if (selected == null || mark.statement().id() != selected.id()) {
        marks.add(new Stretch(mark.span(), lookOf(mark.statement())));
      }
    }
    if (selected != null) {
      for (Span span : selected.content().spans()) {
        add(marks, paragraph, span, "selected-statement " + lookOf(selected));
      }
    }
    for (Span hit : paragraph.hits()) {
      marks.add(new Stretch(hit, "search-mark"));
    }
    Span byHand = marking.marked().get();
    if (byHand != null) {
      add(marks, paragraph, byHand, "marked-words");
    }
    return marks;
  }

  private static void add(
      List<Stretch> stretches, ReaderText.Paragraph paragraph, Span span, String styleClass) {
    paragraph.part(span).forEach(part -> stretches.add(new Stretch(part, styleClass)));
  }

  private String lookOf(Statement statement) {
    ReaderModel.Page page = model.page().get();
    if (statement.coding().rejected()) {
      return "rejected";
    }
    String colour = colours.styleClassOf(statement.attribution().speaker().name());
    boolean waits = page != null && Standing.of(statement, page.threshold()) == Standing.SUGGESTION;
    return waits ? "suggestion " + colour : colour;
  }

  private void pressed(MouseEvent event) {
    ReaderText.Paragraph paragraph = getItem();
    pressedAt =
        paragraph == null ? -1 : paragraph.start() + words.nearestPoint(event.getX(), event.getY());
  }

  private void dragged(MouseEvent event) {
    ParagraphCell under = cellUnder(event.getPickResult().getIntersectedNode());
    ReaderText.Paragraph paragraph = under == null ? null : under.getItem();
    if (under == null || paragraph == null || pressedAt < 0) {
      return;
    }
    Point2D place = under.words.sceneToLocal(event.getSceneX(), event.getSceneY());
    int point = paragraph.start() + under.words.nearestPoint(place.getX(), place.getY());
    marking.mark(new Span(Math.min(pressedAt, point), Math.max(pressedAt, point)));
  }

  private static @Nullable ParagraphCell cellUnder(@Nullable Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above instanceof ParagraphCell cell) {
        return cell;
      }
    }
    return null;
  }

  private void clicked(MouseEvent event) {
    if (!event.isStillSincePress()) {
      return;
    }
    marking.clear();
    Statement statement = statementAt(event);
    if (statement != null) {
      model.select(statement);
    }
  }

  /** The innermost statement under the pointer, because quotations stand inside of others. */
  private @Nullable Statement statementAt(MouseEvent event) {
    ReaderText.Paragraph paragraph = getItem();
    int point = paragraph == null ? -1 : words.pointAt(event.getX(), event.getY());
    if (paragraph == null || point < 0) {
      return null;
    }
    ReaderText.Mark innermost = null;
    for (ReaderText.Mark mark : paragraph.marks()) {
      boolean isOver = mark.span().start() <= point && point < mark.span().end();
      if (isOver && (innermost == null || mark.span().length() <= innermost.span().length())) {
        innermost = mark;
      }
    }
    return innermost == null ? null : innermost.statement();
  }
}
