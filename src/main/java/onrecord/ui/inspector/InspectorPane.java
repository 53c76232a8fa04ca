package onrecord.ui.inspector;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Delay;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.StanceBadge;
import onrecord.ui.kit.TypeAhead;
import onrecord.ui.kit.Typing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Who made the selected statement, and the researcher's claim, stance, codes and note. The keys 1
 * to 4 give a stance wherever the keyboard is, unless it is typing. JavaFX thread only.
 */
public final class InspectorPane implements Screen {

  private static final double TYPING_PAUSE_MILLIS = 400;
  private static final double GAP = 6;

  private static final Map<KeyCode, Stance> KEYS =
      Map.of(
          KeyCode.DIGIT1, Stance.SUPPORTS,
          KeyCode.NUMPAD1, Stance.SUPPORTS,
          KeyCode.DIGIT2, Stance.OPPOSES,
          KeyCode.NUMPAD2, Stance.OPPOSES,
          KeyCode.DIGIT3, Stance.NEUTRAL,
          KeyCode.NUMPAD3, Stance.NEUTRAL,
          KeyCode.DIGIT4, Stance.UNCLEAR,
          KeyCode.NUMPAD4, Stance.UNCLEAR);

  private final InspectorModel model;
  private final TypeAhead claim =
      new TypeAhead("Claim", "What is the stance about?", TypeAhead.Mode.FREE);
  private final TextArea note = new TextArea();
  private final StanceSwitch stances;
  private final FlowPane otherStances = new FlowPane(GAP, GAP);
  private final StackPane root = new StackPane();
  private final EventHandler<KeyEvent> keys = this::keyPressed;

  public InspectorPane(Desk desk) {
    model = new InspectorModel(desk);
    CorrectionModel correction = new CorrectionModel(desk, model.subject());
    SaidByLine saidBy = new SaidByLine(desk, model, correction);
    stances = new StanceSwitch(model.stance(), this::press);
    VBox form =
        new VBox(
            GAP,
            saidBy,
            new CorrectionBox(correction, model),
            field("Claim", claim, claimBox()),
            otherStances,
            field("Stance of this statement", stances, stances),
            codes(),
            field("Note", note, note),
            foot());
    form.getStyleClass().add("inspector-form");
    prepareClaim();
    prepareNote();
    root.getStyleClass().add("inspector");
    root.getChildren().addAll(emptyState(), scrolling(form));
    model.subject().subscribe(subject -> show(subject));
    root.sceneProperty().addListener((observed, before, now) -> listenForKeys(before, now));
  }

  @Override
  public String title() {
    return "Statement";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void hide() {
    model.saveNote();
  }

  @Override
  public void takeFocus() {
    claim.requestFocus();
  }

  private ScrollPane scrolling(VBox form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.visibleProperty().bind(model.subject().isNotNull());
    return scroll;
  }

  private Node emptyState() {
    Region empty =
        Controls.emptyState("Select a statement to see who made it and to say what it stands for.");
    empty.visibleProperty().bind(model.subject().isNull());
    return empty;
  }

  private static VBox field(String name, Node control, Node box) {
    Label label = Controls.label(name, "field-name");
    label.setLabelFor(control);
    return new VBox(4, label, box);
  }

  private VBox codes() {
    CodesBox codes = new CodesBox(model);
    return field("Codes", codes, codes);
  }

  private StackPane claimBox() {
    Button recent =
        Controls.icon(
            Feather.CHEVRON_DOWN,
            "Recent claims",
            () -> {
              claim.requestFocus();
              claim.offer(true);
            });
    recent.getStyleClass().add("claim-recent");
    claim.getStyleClass().add("claim-field");
    recent.setFocusTraversable(false);
    StackPane.setAlignment(recent, Pos.CENTER_RIGHT);
    return new StackPane(claim, recent);
  }

  private HBox foot() {
    Label state = Controls.label("", "muted", "small");
    state.textProperty().bind(model.state());
    Node undo = Controls.link("Undo", "Undo the last change", model::undo);
    undo.getStyleClass().add("small");
    Label keys = Controls.label("J / K next, previous", "muted", "small");
    Label dot = Controls.label(" · ", "muted", "small");
    HBox foot = new HBox(state, dot, undo, Controls.spring(), keys);
    foot.getStyleClass().add("inspector-foot");
    return foot;
  }

  private void prepareClaim() {
    claim.setOnChosen(this::nameClaim);
    claim.focusedProperty().subscribe(focused -> takeOverClaim(focused));
    model.claim().subscribe(claim::show);
  }

  // with the claim named, the figure keys must reach the stance and not the field
  private void nameClaim(String name) {
    model.nameClaim(name);
    stances.requestFocus();
  }

  private void takeOverClaim(boolean focused) {
    if (!focused && !claim.getText().strip().equals(model.claim().get())) {
      model.nameClaim(claim.getText());
    }
  }

  private void prepareNote() {
    note.setAccessibleText("Note");
    note.setPromptText("Free text, saved as you type");
    note.setWrapText(true);
    note.setPrefRowCount(2);
    note.textProperty().bindBidirectional(model.note());
    Delay pause = new Delay(TYPING_PAUSE_MILLIS, model::saveNote);
    note.textProperty().addListener((observed, before, now) -> pause.restart());
    note.focusedProperty().subscribe(focused -> saveUnless(focused));
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
  }

  private void saveUnless(boolean focused) {
    if (!focused) {
      model.saveNote();
    }
  }

  private void leaveByTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      note.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void show(@Nullable Subject subject) {
    otherStances.getChildren().clear();
    if (subject != null) {
      claim.setNames(subject.claims());
      subject.statement().coding().stances().forEach(this::showOtherStance);
    }
    Controls.show(otherStances, !otherStances.getChildren().isEmpty());
  }

  private void showOtherStance(StanceTag tag) {
    if (!tag.claim().equals(model.claim().get())) {
      HBox line =
          new HBox(
              GAP,
              new StanceBadge(tag.stance()),
              Controls.link(
                  tag.claim(),
                  "Show the stance on: " + tag.claim(),
                  () -> model.nameClaim(tag.claim())));
      otherStances.getChildren().add(line);
    }
  }

  private void press(Stance stance) {
    if (!model.press(stance)) {
      claim.requestFocus();
      claim.offer(true);
    }
  }

  private void listenForKeys(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
    }
    if (now != null) {
      now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }
  }

  private void keyPressed(KeyEvent event) {
    Stance stance = KEYS.get(event.getCode());
    boolean isPlain =
        !event.isShortcutDown()
            && !event.isAltDown()
            && !event.isShiftDown()
            && !event.isMetaDown();
    if (stance != null && isPlain && !Typing.isUnderWay(root.getScene())) {
      press(stance);
      event.consume();
    }
  }
}
