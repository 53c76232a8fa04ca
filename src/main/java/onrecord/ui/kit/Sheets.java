package onrecord.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Dialogs as sheets of paper over the window's content: one at a time, closed by Escape, with the
 * keyboard given back to where it was. Background work goes on beneath.
 */
public final class Sheets {

  private final StackPane scrim = new StackPane();
  private final StackPane host;
  private @Nullable Node focusBefore;
  private Node first = scrim;
  private Runnable whenClosed = () -> {};

  /** Sheets that lie over {@code content}. */
  public Sheets(Node content) {
    host = new StackPane(content, scrim);
    scrim.getStyleClass().add("scrim");
    scrim.setVisible(false);
    host.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(focused -> keepFocus(focused));
    // lists take Escape for themselves; a field that offers names closes its list first
    scrim.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TypeAhead)) {
            close();
            event.consume();
          }
        });
    scrim.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          } else if (event.getCode().isDigitKey()) {
            // the window behind would take a digit for a stance
            event.consume();
          }
        });
  }

  /** Content and sheets together. */
  public Region node() {
    return host;
  }

  /** Whether a sheet lies over the content. */
  public boolean isOpen() {
    return scrim.isVisible();
  }

  /**
   * Shows a sheet in place of the one that is open.
   *
   * @param buttons from left to right; the first control of the body gets the keyboard
   */
  public void show(String title, Node body, List<Button> buttons) {
    if (!isOpen()) {
      Scene scene = host.getScene();
      focusBefore = scene == null ? null : scene.getFocusOwner();
    }
    tellClosed();
    scrim.getChildren().setAll(sheet(title, body, buttons));
    scrim.setVisible(true);
    first = firstControl(body, buttons);
    first.requestFocus();
  }

  /** Does something once the sheet that is open now has gone. */
  public void whenClosed(Runnable action) {
    whenClosed = action;
  }

  private void tellClosed() {
    Runnable told = whenClosed;
    whenClosed = () -> {};
    told.run();
  }

  /** Takes the sheet away. */
  public void close() {
    tellClosed();
    scrim.setVisible(false);
    scrim.getChildren().clear();
    first = scrim;
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
    focusBefore = null;
  }

  /** A button that closes the sheet. */
  public Button closing(String text) {
    return Controls.button(text, this::close);
  }

  // The keyboard goes round inside the sheet; a popup of the sheet is a window of its own.
  private void keepFocus(@Nullable Node focused) {
    if (isOpen() && focused != null && !isOnSheet(focused)) {
      first.requestFocus();
    }
  }

  private boolean isOnSheet(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above == scrim) {
        return true;
      }
    }
    return false;
  }

  private static Region sheet(String title, Node body, List<Button> buttons) {
    Label heading = Controls.label(title, "heading");
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getChildren().setAll(buttons);
    VBox sheet = new VBox(14, heading, body, row);
    VBox.setVgrow(body, Priority.ALWAYS);
    sheet.getStyleClass().add("dialog-sheet");
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(title);
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return sheet;
  }

  private static Node firstControl(Node body, List<Button> buttons) {
    return body.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
        .findFirst()
        .orElse(buttons.isEmpty() ? body : buttons.getLast());
  }
}
