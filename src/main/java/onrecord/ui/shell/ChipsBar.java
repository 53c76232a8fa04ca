package onrecord.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import onrecord.domain.Alignment;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.domain.Standing;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The active filters as removable chips, and what the search came to. */
final class ChipsBar extends HBox {

  private static final double ROOM_OF_THE_REST = 500;
  private static final double LEAST_ROOM = 200;

  private final Desk desk;
  private final FlowPane chips = new FlowPane(7, 6);
  private final Label total = Controls.label("", "strong");
  private final Hyperlink suggestions;
  private final Label around = Controls.label("", "muted");

  ChipsBar(Desk desk) {
    super(8);
    this.desk = desk;
    suggestions = Controls.link("", "", () -> Review.turn(desk));
    getStyleClass().add("chips-bar");
    setAlignment(Pos.CENTER_LEFT);
    chips.setAlignment(Pos.CENTER_LEFT);
    chips.prefWrapLengthProperty().bind(widthProperty().map(this::roomForChips));
    chips.setMinWidth(0);
    HBox.setHgrow(chips, Priority.ALWAYS);
    total.setMinWidth(USE_PREF_SIZE);
    around.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(chips, total, around, suggestions, groupReprints(), alignBy());
    desk.query().subscribe(query -> showChips());
    desk.columns().subscribe(this::showChips);
    desk.result().subscribe((before, now) -> showResult(before, now));
  }

  // A flow pane that is asked for its height before it has a width believes its wrap length.
  private double roomForChips(Number width) {
    return Math.max(LEAST_ROOM, width.doubleValue() - ROOM_OF_THE_REST);
  }

  private void showChips() {
    chips.getChildren().clear();
    for (Chip chip : Chip.of(desk.query().get(), desk.columns())) {
      chips.getChildren().add(node(chip));
    }
    if (!chips.getChildren().isEmpty()) {
      chips
          .getChildren()
          .add(
              Controls.link(
                  "Clear all",
                  "Remove all filters",
                  () -> desk.query().set(Chip.cleared(desk.query().get()))));
    }
  }

  private Node node(Chip chip) {
    Button button = new Button(chip.text(), new FontIcon(Feather.X));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("chip");
    button.setAccessibleText("Remove the filter " + chip.kind() + " " + chip.text());
    button.setOnAction(event -> desk.query().set(chip.without()));
    return button;
  }

  private void showSuggestions(@Nullable SearchResult result) {
    long count = result == null ? 0 : result.count(Facet.STANDING, Standing.SUGGESTION.label());
    boolean waiting = count > 0 && !Review.isAsked(desk.query().get());
    suggestions.setText(Wording.count(count, "suggestion"));
    suggestions.setAccessibleText("Look at " + Wording.count(count, "suggestion"));
    Controls.show(suggestions, waiting);
  }

  // The first search pays for loading classes and files; its time would say nothing of searching.
  private void showResult(@Nullable SearchResult before, @Nullable SearchResult result) {
    showSuggestions(result);
    if (result == null) {
      total.setText("");
      around.setText("");
      return;
    }
    total.setText(Wording.count(result.total(), "statement"));
    String articles = "in " + Wording.count(result.articles(), "article");
    around.setText(before == null ? articles : articles + " · " + Wording.took(result.nanos()));
  }

  private Button groupReprints() {
    Button button = new Button("Group reprints");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("tool");
    button.setAccessibleRole(AccessibleRole.CHECK_BOX);
    desk.query()
        .subscribe(
            query -> {
              boolean on = query.groupReprints();
              button.setGraphic(new FontIcon(on ? Feather.CHECK_SQUARE : Feather.SQUARE));
              button.setAccessibleText(
                  "Count a statement once that several outlets printed: " + (on ? "on" : "off"));
            });
    button.setOnAction(
        event -> {
          Query query = desk.query().get();
          desk.query().set(query.groupingReprints(!query.groupReprints()));
        });
    return button;
  }

  private MenuButton alignBy() {
    MenuButton menu = new MenuButton();
    menu.getStyleClass().add("tool");
    menu.setMinWidth(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (Alignment alignment : Alignment.values()) {
      RadioMenuItem item = new RadioMenuItem(word(alignment));
      item.setToggleGroup(group);
      item.setOnAction(event -> desk.alignment().set(alignment));
      desk.alignment().subscribe(now -> item.setSelected(now == alignment));
      menu.getItems().add(item);
    }
    desk.alignment()
        .subscribe(
            now -> {
              menu.setText("Align by: " + word(now));
              menu.setAccessibleText("Align the comparison by " + word(now));
            });
    return menu;
  }

  private static String word(Alignment alignment) {
    return switch (alignment) {
      case DAY -> "Day";
      case WEEK -> "Week";
      case MONTH -> "Month";
      case TOPIC -> "Topic";
      case CLAIM -> "Claim";
    };
  }
}
