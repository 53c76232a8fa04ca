package onrecord.ui.statements;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import onrecord.domain.StatementHit;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.PagedList;
import org.jspecify.annotations.Nullable;

/** Shows a statement on one line with the searched word at the same place in every row. */
final class KeywordCell extends TableCell<PagedList.Row<StatementHit>, @Nullable StatementHit> {

  private final Line line = new Line();

  KeywordCell() {
    getStyleClass().add("keyword-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable StatementHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty) {
      setGraphic(null);
    } else if (hit == null) {
      line.show(new KeywordInContext("", "", "…"));
      setGraphic(line);
    } else {
      line.show(KeywordInContext.of(hit));
      setText(hit.statement().content().text());
      setGraphic(line);
    }
  }

  /** Three labels of which the middle one has a fixed place. */
  private static final class Line extends Region {

    private static final double PLACE = 0.38;

    private final Label before = Controls.label("", "serif", "keyword-context");
    private final Label keyword = Controls.label("", "serif", "keyword");
    private final Label after = Controls.label("", "serif", "keyword-context");
    private boolean hasKeyword;

    Line() {
      before.setAlignment(Pos.CENTER_RIGHT);
      before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
      getChildren().addAll(before, keyword, after);
      setMinWidth(0);
    }

    void show(KeywordInContext words) {
      before.setText(words.before());
      keyword.setText(words.keyword());
      after.setText(words.after());
      hasKeyword = words.hasKeyword();
      requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
      return after.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
      double height = getHeight();
      double left = hasKeyword ? Math.floor(getWidth() * PLACE) : 0;
      double middle =
          hasKeyword ? Math.min(Math.ceil(keyword.prefWidth(-1)), getWidth() - left) : 0;
      before.resizeRelocate(0, 0, left, height);
      keyword.resizeRelocate(left, 0, middle, height);
      after.resizeRelocate(left + middle, 0, Math.max(0, getWidth() - left - middle), height);
    }
  }
}
