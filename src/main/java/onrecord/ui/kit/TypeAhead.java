package onrecord.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * A text field that offers names while one types: Up and Down go through them, Enter or a click
 * takes one, Escape closes the list. JavaFX thread only.
 */
public final class TypeAhead extends TextField {

  /** What Enter means while no offered name is marked. */
  public enum Mode {
    /** The first offered name is meant; what is not offered cannot be taken. */
    OFFERED_ONLY,
    /** The first offered name is meant, or what was typed when none is offered or marked. */
    OFFERED_FIRST,
    /** What was typed is meant. */
    FREE
  }

  private static final int OFFERS = 9;
  private static final double ROW_HEIGHT = 30;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Mode mode;
  private final ListView<String> offers = new ListView<>();
  private final Popup popup = new Popup();
  private List<String> names = List.of();
  private Consumer<String> onChosen = name -> {};
  private boolean taking;

  /**
   * A field.
   *
   * @param accessibleName what a screen reader calls it
   */
  public TypeAhead(String accessibleName, String prompt, Mode mode) {
    this.mode = mode;
    setAccessibleText(accessibleName);
    setPromptText(prompt);
    getStyleClass().add("type-ahead");
    offers.getStyleClass().add("type-ahead-offers");
    offers.setFixedCellSize(ROW_HEIGHT);
    offers.setFocusTraversable(false);
    offers.setOnMouseClicked(event -> takeMarked());
    popup.getContent().add(offers);
    popup.setAutoHide(true);
    textProperty().subscribe(text -> offerWhileTyping());
    focusedProperty().subscribe(focused -> hideUnless(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** The names that can be offered, the likeliest first. */
  public void setNames(List<String> newNames) {
    names = List.copyOf(newNames);
  }

  /** Gets every name that is taken; the field then holds it. */
  public void setOnChosen(Consumer<String> consumer) {
    onChosen = consumer;
  }

  /** Shows another text, a long one from its beginning, without offering anything. */
  public void show(String text) {
    taking = true;
    setText(text);
    positionCaret(isFocused() ? text.length() : 0);
    taking = false;
    popup.hide();
  }

  /** Offers names for what stands in the field; the likeliest ones when {@code all}. */
  public void offer(boolean all) {
    List<String> found = NameSearch.find(names, all ? "" : getText(), OFFERS);
    offers.getItems().setAll(found);
    offers.getSelectionModel().clearSelection();
    if (found.isEmpty() || getScene() == null || getScene().getWindow() == null) {
      popup.hide();
      return;
    }
    if (mode != Mode.FREE) {
      offers.getSelectionModel().selectFirst();
    }
    offers.setPrefSize(Math.max(getWidth(), 220), found.size() * ROW_HEIGHT + 10);
    if (!popup.isShowing()) {
      open();
    }
  }

  private void open() {
    Parent root = popup.getScene().getRoot();
    popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    root.pseudoClassStateChanged(DARK, getScene().getRoot().getPseudoClassStates().contains(DARK));
    Bounds place = localToScreen(getLayoutBounds());
    popup.show(this, place.getMinX(), place.getMaxY() + 2);
  }

  private void offerWhileTyping() {
    if (!taking && isFocused()) {
      offer(false);
    }
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  private void keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean used =
        switch (code) {
          case DOWN -> mark(1);
          case UP -> mark(-1);
          case ENTER -> take();
          case ESCAPE -> close();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean mark(int direction) {
    if (!popup.isShowing()) {
      offer(mode == Mode.FREE);
      return true;
    }
    int next = offers.getSelectionModel().getSelectedIndex() + direction;
    if (next < 0) {
      offers.getSelectionModel().clearSelection();
    } else if (next < offers.getItems().size()) {
      offers.getSelectionModel().clearAndSelect(next);
      offers.scrollTo(next);
    }
    return true;
  }

  private boolean take() {
    if (popup.isShowing() && offers.getSelectionModel().getSelectedItem() != null) {
      takeMarked();
    } else if (mode != Mode.OFFERED_ONLY) {
      chosen(getText().strip());
    } else {
      offer(false);
    }
    return true;
  }

  private boolean close() {
    boolean wasOpen = popup.isShowing();
    popup.hide();
    return wasOpen;
  }

  private void takeMarked() {
    String name = offers.getSelectionModel().getSelectedItem();
    if (name != null) {
      chosen(name);
    }
  }

  private void chosen(String name) {
    show(name);
    onChosen.accept(name);
  }
}
