package onrecord.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Screen;

/** The centre of the window: one screen in front, the others behind their tabs. */
final class TabStrip extends BorderPane {

  private final List<Screen> screens;
  private final ObjectProperty<Screen> front;
  private final StackPane tools = new StackPane();

  /** The first screen is in front, and nothing shown before {@link #begin}. */
  TabStrip(List<Screen> screens) {
    this.screens = List.copyOf(screens);
    front = new SimpleObjectProperty<>(this.screens.getFirst());
    HBox strip = new HBox();
    strip.getStyleClass().add("tab-strip");
    strip.setAlignment(Pos.BOTTOM_LEFT);
    ToggleGroup group = new ToggleGroup();
    for (Screen screen : this.screens) {
      strip.getChildren().add(tab(screen, group));
    }
    strip.getChildren().addAll(Controls.spring(), tools);
    setTop(strip);
    getStyleClass().add("centre");
    tools.getStyleClass().add("tab-tools");
  }

  /** Shows the screen of this title, else the first one, and from now on the one in front. */
  void begin(String title) {
    open(title);
    bringForward(front.get());
    front.addListener((property, before, now) -> swap(before, now));
  }

  /** The screen in front. */
  ObjectProperty<Screen> front() {
    return front;
  }

  /** Brings the screen of this title to the front, if there is one. */
  void open(String title) {
    screens.stream()
        .filter(screen -> screen.title().equalsIgnoreCase(title))
        .findFirst()
        .ifPresent(front::set);
  }

  private void swap(Screen before, Screen now) {
    before.hide();
    bringForward(now);
  }

  private void bringForward(Screen screen) {
    setCenter(screen.node());
    tools.getChildren().setAll(screen.tools().stream().toList());
    screen.show();
  }

  private ToggleButton tab(Screen screen, ToggleGroup group) {
    Label count = Controls.label("", "tab-count");
    ToggleButton tab = new ToggleButton(screen.title());
    tab.setContentDisplay(ContentDisplay.RIGHT);
    tab.getStyleClass().setAll("tab-button");
    tab.setToggleGroup(group);
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    screen
        .count()
        .subscribe(
            figure -> {
              count.setText(figure);
              tab.setGraphic(figure.isEmpty() ? null : count);
              tab.setAccessibleText((screen.title() + " " + figure).strip());
            });
    front.subscribe(now -> tab.setSelected(now == screen));
    tab.setOnAction(
        event -> {
          tab.setSelected(true);
          front.set(screen);
        });
    return tab;
  }
}
