package onrecord.ui.inspector;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import onrecord.domain.Attribution;
import onrecord.domain.SpeakerRef;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.SpeakerColours;
import org.jspecify.annotations.Nullable;

/** Who said it, why the program thinks so, and the way to put it right. */
final class SaidByLine extends VBox {

  private static final double GAP = 8;

  private final InspectorModel model;
  private final SpeakerColours colours;
  private final TextFlow names = new TextFlow();
  private final Label evidence = Controls.label("", "muted", "small");
  private final Tooltip why = new Tooltip();
  private final HBox rejected;
  private final HBox suggestion;
  private final Label reason = Controls.label("", "muted", "small");

  SaidByLine(Desk desk, InspectorModel model, CorrectionModel correction) {
    super(GAP / 2);
    this.model = model;
    colours = desk.colours();
    HBox.setHgrow(names, Priority.ALWAYS);
    names.setMinWidth(0);
    evidence.setWrapText(true);
    evidence.setTooltip(why);
    HBox line =
        new HBox(
            GAP,
            names,
            Controls.link(
                "Not right?",
                "Not right? Correct the speaker",
                () -> correction.open().set(!correction.open().get())));
    rejected =
        new HBox(
            GAP,
            Controls.label("You said that this is no statement.", "muted"),
            Controls.link("It is one", "It is a statement", () -> correction.reject(false)));
    suggestion =
        new HBox(
            GAP,
            Controls.label("Not counted yet", "strong", "small"),
            Controls.link("Count it", "Accept this suggestion: count it", correction::accept),
            Controls.link(
                "No statement",
                "Reject this suggestion: it is no statement",
                () -> correction.reject(true)));
    suggestion.getStyleClass().add("suggestion-line");
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    // while it is corrected the reason stands at length below
    reason.visibleProperty().bind(reason.textProperty().isNotEmpty().and(correction.open().not()));
    reason.managedProperty().bind(reason.visibleProperty());
    getChildren().addAll(line, evidence, reason, suggestion, rejected);
    model.subject().subscribe(subject -> show(subject));
    desk.columns().subscribe(() -> show(model.subject().get()));
  }

  private void show(@Nullable Subject subject) {
    if (subject == null) {
      return;
    }
    Statement statement = subject.statement();
    showNames(statement.attribution());
    evidence.setText(Reasons.inShort(statement));
    why.setText(Reasons.atLength(statement));
    reason.setText(statement.coding().correctedSpeaker() ? "" : statement.evidence().why().strip());
    Controls.show(suggestion, subject.standing() == Standing.SUGGESTION);
    Controls.show(rejected, statement.coding().rejected());
  }

  private void showNames(Attribution attribution) {
    names.getChildren().setAll(plain("Said by "), named(attribution.speaker().name()));
    for (SpeakerRef fellow : attribution.fellows()) {
      names.getChildren().addAll(plain(" with "), named(fellow.name()));
    }
  }

  private Hyperlink named(String name) {
    Hyperlink link =
        Controls.link(
            name, "Said by %s; about this speaker".formatted(name), () -> model.showSpeaker(name));
    link.getStyleClass().addAll("speaker-name", colours.styleClassOf(name));
    link.setTooltip(new Tooltip("About this speaker"));
    return link;
  }

  private static Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("muted");
    return text;
  }
}
