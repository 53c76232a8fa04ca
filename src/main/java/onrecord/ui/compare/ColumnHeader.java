package onrecord.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import onrecord.domain.Comparison;
import onrecord.domain.Speaker;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;
import org.kordamp.ikonli.feather.Feather;

/**
 * Head of one column: the speaker in their colour, what they are, how much they said and where they
 * stand. Dragging it, or Alt with Left and Right, moves the column; Delete takes it away.
 */
final class ColumnHeader extends VBox {

  private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");
  private static final String DRAGGED = "onrecord-column:";

  private final String speaker;
  private final CompareModel model;
  private final Desk desk;

  ColumnHeader(Comparison.Column column, CompareModel model, Desk desk) {
    super(3);
    speaker = column.speaker().ref().name();
    this.model = model;
    this.desk = desk;
    getStyleClass().addAll("column-header", desk.colours().styleClassOf(speaker));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    StanceBar bar = new StanceBar(column.statements(), column.stances());
    Tooltip.install(bar, new Tooltip(bar.getAccessibleText()));
    setAccessibleText(
        "Column of %s, %s. Alt with Left or Right moves it, Delete removes it, F2 tells more."
            .formatted(speaker, bar.getAccessibleText()));
    getChildren().addAll(nameLine(column), whatTheyAre(column.speaker()), bar);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    letItBeDragged();
  }

  String speaker() {
    return speaker;
  }

  private HBox nameLine(Comparison.Column column) {
    Label name = Controls.label(speaker, "speaker-name", "column-name");
    name.setTooltip(new Tooltip(speaker));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = Controls.label(Wording.number(column.statements()), "muted");
    count.setMinWidth(USE_PREF_SIZE);
    Button remove =
        Controls.icon(Feather.X, "Remove the column of " + speaker, () -> model.remove(speaker));
    remove.getStyleClass().add("column-remove");
    remove.setFocusTraversable(false);
    HBox line = new HBox(4, name, remove, count);
    line.getStyleClass().add("column-name-line");
    return line;
  }

  private static Label whatTheyAre(Speaker speaker) {
    return Controls.label(Wording.role(speaker.description()), "muted", "small");
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("About this speaker…", () -> desk.showSpeaker(speaker)),
            item("Move left", () -> model.move(speaker, -1)),
            item("Move right", () -> model.move(speaker, 1)),
            item("Remove column", () -> model.remove(speaker)));
    return menu;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void keyPressed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      model.move(speaker, -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      model.move(speaker, 1);
    } else if (event.getCode() == KeyCode.F2) {
      desk.showSpeaker(speaker);
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove(speaker);
    } else {
      return;
    }
    event.consume();
  }

  private void letItBeDragged() {
    addEventHandler(MouseEvent.DRAG_DETECTED, this::dragDetected);
    addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
    addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROP_TARGET, false));
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void dragDetected(MouseEvent event) {
    ClipboardContent content = new ClipboardContent();
    content.putString(DRAGGED + speaker);
    startDragAndDrop(TransferMode.MOVE).setContent(content);
    event.consume();
  }

  private void dragOver(DragEvent event) {
    if (event.getGestureSource() instanceof ColumnHeader other && other != this) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(DROP_TARGET, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() instanceof ColumnHeader other) {
      model.moveTo(other.speaker, speaker);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
