package onrecord.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small controls that every screen has, each with its accessible name. */
public final class Controls {

  private Controls() {}

  /** A button with a word on it. */
  public static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.setOnAction(event -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A button with a sign and a word on it. */
  public static Button button(Ikon icon, String text, Runnable action) {
    Button button = button(text, action);
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  /** A button with only a sign on it; its name is read out and shown as a tooltip. */
  public static Button icon(Ikon icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setOnAction(event -> action.run());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /** A word that acts like a button and looks like a link. */
  public static Hyperlink link(String text, String accessibleText, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("plain-link");
    link.setAccessibleText(accessibleText);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  /** A line of text with style classes. */
  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A number that stands out, with what it counts below it. */
  public static Node figure(long number, String noun) {
    return figure(Wording.number(number), number == 1 ? noun : noun + "s");
  }

  /** Something short that stands out, with what it is below it. */
  public static Node figure(String figure, String what) {
    return new VBox(label(figure, "figure"), label(what, "muted", "small"));
  }

  /** A small heading in capitals, read out as a word. */
  public static Label caption(String text) {
    Label label = label(text.toUpperCase(Locale.ROOT), "facet-caption");
    label.setAccessibleText(text);
    return label;
  }

  /** Lets a node be seen, or takes neither sight nor room. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Takes all the room between its neighbours in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** A helpful sentence that stands in the way of nothing, and only while there is one. */
  public static StackPane emptyState(ObservableValue<String> sentence) {
    StackPane pane = emptyState("");
    Label label = (Label) pane.getChildren().getFirst();
    label.textProperty().bind(sentence);
    pane.visibleProperty().bind(sentence.map(words -> !words.isEmpty()));
    pane.setMouseTransparent(true);
    return pane;
  }

  /** One helpful sentence where there is nothing to show. */
  public static StackPane emptyState(String sentence) {
    Label label = label(sentence, "empty-sentence");
    label.setWrapText(true);
    label.setMaxWidth(420);
    StackPane pane = new StackPane(label);
    pane.getStyleClass().add("empty-state");
    return pane;
  }
}
