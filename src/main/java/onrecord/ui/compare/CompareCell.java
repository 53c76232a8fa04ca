package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.StatementHit;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.StatementCard;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** One line of the comparison: a band, or cards in columns. */
final class CompareCell extends ListCell<CompareLine> {

  private static final char NO_BREAK = '\u00a0';

  private final Desk desk;
  private final CompareModel model;
  private final ObservableDoubleValue columnWidth;
  private final CardsPane pane;
  private final List<StatementCard> cards = new ArrayList<>();

  CompareCell(Desk desk, CompareModel model, ObservableDoubleValue columnWidth) {
    this.desk = desk;
    this.model = model;
    this.columnWidth = columnWidth;
    pane = new CardsPane(columnWidth);
    getStyleClass().add("compare-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    desk.selectedStatement().subscribe(this::frameSelected);
  }

  /** The card of a statement, when this line holds it. */
  @Nullable StatementCard cardOf(long statementId) {
    return cards.stream()
        .filter(card -> card.hit().statement().id() == statementId)
        .findFirst()
        .orElse(null);
  }

  @Override
  protected void updateItem(@Nullable CompareLine line, boolean empty) {
    super.updateItem(line, empty);
    // the cards are made anew, and the keyboard must not be lost with the old one
    Long focused = focusedStatement();
    cards.clear();
    switch (empty || isOnlyMeasured() ? null : line) {
      case null -> setGraphic(null);
      case CompareLine.Band band -> setGraphic(band(band.row()));
      case CompareLine.Cards part -> {
        pane.show(columns(part));
        setGraphic(pane);
      }
    }
    frameSelected(desk.selectedStatement().get());
    StatementCard successor = focused == null ? null : cardOf(focused);
    if (successor != null) {
      successor.requestFocus();
    }
  }

  /** The list finds out how high lines are with a cell of its own that nobody ever sees. */
  private boolean isOnlyMeasured() {
    Parent parent = getParent();
    return parent != null && !parent.isVisible();
  }

  @Override
  protected double computePrefHeight(double width) {
    CompareLine line = getItem();
    return line != null && isOnlyMeasured()
        ? LineHeight.guess(line, columnWidth.get())
        : super.computePrefHeight(width);
  }

  private @Nullable Long focusedStatement() {
    return cards.stream()
        .filter(Node::isFocused)
        .map(card -> card.hit().statement().id())
        .findFirst()
        .orElse(null);
  }

  private void frameSelected(@Nullable Long selected) {
    cards.forEach(card -> card.setSelected(Objects.equals(selected, card.hit().statement().id())));
  }

  private static HBox band(Comparison.Row row) {
    Label title = Controls.label(row.title(), "strong");
    Label counts = Controls.label(countsOf(row), "muted");
    HBox band = new HBox(10, title, counts);
    band.getStyleClass().add("compare-band");
    return band;
  }

  static String countsOf(Comparison.Row row) {
    String counts =
        Wording.count(row.statements(), "statement")
            + " · "
            + Wording.count(row.articles(), "article");
    return row.printed() > row.articles()
        ? counts + ", printed in " + Wording.count(row.printed(), "outlet")
        : counts;
  }

  private List<List<Region>> columns(CompareLine.Cards line) {
    List<List<Region>> columns = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      boolean saidNothing = line.first() && line.row().cells().get(i).isEmpty();
      columns.add(saidNothing ? List.of(nothing()) : cardsOf(line.cells().get(i), columnAt(i)));
    }
    return columns;
  }

  private String columnAt(int index) {
    return model.comparison().get().columns().get(index).speaker().ref().name();
  }

  private List<Region> cardsOf(List<StatementHit> hits, String column) {
    List<Region> made = new ArrayList<>();
    boolean dated = desk.alignment().get() != Alignment.DAY;
    for (StatementHit hit : hits) {
      StatementCard card = new StatementCard(hit, column, dated, () -> model.select(hit));
      cards.add(card);
      made.add(card);
    }
    return made;
  }

  private Label nothing() {
    Label label =
        Controls.label("— " + nothingOn(desk.alignment().get()) + NO_BREAK + "—", "nothing-here");
    label.setWrapText(true);
    return label;
  }

  private static String nothingOn(Alignment alignment) {
    return switch (alignment) {
      case DAY -> "nothing on this day";
      case WEEK -> "nothing in this week";
      case MONTH -> "nothing in this month";
      case TOPIC -> "nothing on this topic";
      case CLAIM -> "nothing on this claim";
    };
  }
}
