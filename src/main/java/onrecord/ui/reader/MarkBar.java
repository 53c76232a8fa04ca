package onrecord.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import onrecord.domain.Span;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.TypeAhead;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** What can be done with the words that are marked; out of sight while none are. */
final class MarkBar extends VBox {

  private static final double GAP = 7;

  private final Marking marking;
  private final Label count = Controls.label("", "strong", "small");
  private final Button use;
  private final TypeAhead speaker =
      new TypeAhead(
          "Speaker of the added statement",
          "Add as a statement of… Type a name",
          TypeAhead.Mode.OFFERED_FIRST);

  /**
   * @param back gives the keyboard back to the text
   */
  MarkBar(Marking marking, ReaderModel reader, Runnable back) {
    super(GAP);
    this.marking = marking;
    getStyleClass().add("mark-bar");
    use =
        Controls.button(
            "Make these the words",
            () -> {
              marking.useForSelected();
              back.run();
            });
    use.setAccessibleText("Make these the words of the selected statement");
    use.disableProperty().bind(reader.selected().isNull());
    Button cancel =
        Controls.button(
            "Cancel",
            () -> {
              marking.clear();
              back.run();
            });
    speaker.setOnChosen(
        name -> {
          marking.add(name);
          back.run();
        });
    getChildren().addAll(count, new FlowPane(GAP, GAP, use, cancel), speaker);
    marking.speakers().subscribe(speaker::setNames);
    marking.marked().subscribe(span -> show(span));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancel.fire();
            event.consume();
          }
        });
  }

  /** Gives the keyboard to what is most likely wanted. */
  void takeFocus() {
    if (use.isDisabled()) {
      speaker.requestFocus();
    } else {
      use.requestFocus();
    }
  }

  private void show(@Nullable Span span) {
    Controls.show(this, span != null);
    count.setText(Wording.count(marking.count(), "word") + " marked");
    speaker.show("");
  }
}
