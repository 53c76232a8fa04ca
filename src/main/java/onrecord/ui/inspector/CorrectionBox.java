package onrecord.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import onrecord.domain.Mention;
import onrecord.domain.Statement;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.TypeAhead;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** What "Not right?" opens: why the program thinks so, and how to put it right. */
final class CorrectionBox extends VBox {

  private static final double GAP = 7;

  private final CorrectionModel model;
  private final Label why = Controls.label("", "muted", "small");
  private final CheckBox siblings = new CheckBox();
  private final TypeAhead speaker =
      new TypeAhead("Who said it", "Who said it? Type a name…", TypeAhead.Mode.OFFERED_FIRST);
  private final Button rejectAll;
  private final Button withdraw;
  private final Button withdrawWords;

  CorrectionBox(CorrectionModel model, InspectorModel inspector) {
    super(GAP);
    this.model = model;
    rejectAll = Controls.button("", model::rejectWithSiblings);
    withdraw = Controls.button("As the program found", model::withdraw);
    withdrawWords = Controls.button("The words as found", model::withdrawWords);
    getStyleClass().add("correction");
    why.setWrapText(true);
    siblings.setWrapText(true);
    siblings.selectedProperty().bindBidirectional(model.withSiblings());
    speaker.setOnChosen(model::chooseSpeaker);
    model.speakers().subscribe(speaker::setNames);
    FlowPane others =
        new FlowPane(
            GAP,
            GAP,
            Controls.button("It is no statement", () -> model.reject(true)),
            rejectAll,
            withdraw,
            withdrawWords,
            Controls.button("Cancel", () -> model.open().set(false)));
    Label marking =
        Controls.label(
            "Wrong words, or a statement missed? Mark words in the text with the mouse, or with"
                + " Shift and Left or Right.",
            "muted",
            "small");
    marking.setWrapText(true);
    getChildren().addAll(why, siblings, speaker, others, marking);
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    inspector.subject().subscribe(subject -> show(subject));
    model.open().subscribe(open -> begin(open));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void begin(boolean open) {
    if (open) {
      speaker.show("");
      speaker.requestFocus();
    }
  }

  private void show(@Nullable Subject subject) {
    if (subject == null) {
      return;
    }
    Statement statement = subject.statement();
    why.setText(Reasons.atLength(statement));
    showSiblings(statement.attribution().mention(), subject.siblings().size());
    Controls.show(withdrawWords, statement.coding().correctedWords());
    boolean isAdded = statement.evidence().isByHand();
    Controls.show(withdraw, statement.coding().correctedSpeaker() && !isAdded);
  }

  private void showSiblings(@Nullable Mention mention, int count) {
    String named = mention == null ? "" : mention.text();
    siblings.setText(
        "Also the %s by “%s” in this article"
            .formatted(
                count == 1 ? "other statement" : Wording.count(count, "other statement"), named));
    Controls.show(siblings, count > 0);
    rejectAll.setText(
        count == 1
            ? "Nor is the other by “%s”".formatted(named)
            : "Nor are the %d others by “%s”".formatted(count, named));
    Controls.show(rejectAll, count > 0);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      event.consume();
    }
  }
}
