package onrecord.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.TypeAhead;
import org.kordamp.ikonli.feather.Feather;

/** The codes of the statement as chips, with a field behind them in which another one is typed. */
final class CodesBox extends FlowPane {

  private static final double GAP = 5;
  private static final double FIELD_WIDTH = 96;

  private final InspectorModel model;
  private final TypeAhead field = new TypeAhead("Add a code", "Add a code…", TypeAhead.Mode.FREE);

  CodesBox(InspectorModel model) {
    super(GAP, GAP);
    this.model = model;
    getStyleClass().add("codes-box");
    field.setPrefWidth(FIELD_WIDTH);
    field.setOnChosen(this::add);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    field.focusedProperty().subscribe(focused -> addWhenLeft(focused));
    model.codes().subscribe(this::show);
    model
        .subject()
        .subscribe(subject -> field.setNames(subject == null ? List.of() : subject.codes()));
  }

  private void show(List<String> codes) {
    boolean typing = field.isFocused();
    List<Node> children = new ArrayList<>();
    codes.forEach(code -> children.add(chip(code)));
    children.add(field);
    getChildren().setAll(children);
    if (typing) {
      field.requestFocus();
    }
  }

  private HBox chip(String code) {
    Button remove = Controls.icon(Feather.X, "Remove code " + code, () -> model.removeCode(code));
    remove.getStyleClass().add("chip-remove");
    HBox chip = new HBox(Controls.label(code), remove);
    chip.getStyleClass().add("code-chip");
    return chip;
  }

  private void add(String code) {
    field.show("");
    model.addCode(code);
  }

  private void addWhenLeft(boolean focused) {
    if (!focused && !field.getText().isBlank()) {
      add(field.getText());
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
      List<String> codes = model.codes().get();
      if (!codes.isEmpty()) {
        model.removeCode(codes.getLast());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.COMMA) {
      add(field.getText());
      event.consume();
    }
  }
}
