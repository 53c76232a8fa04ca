package onrecord.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.TypeAhead;
import org.kordamp.ikonli.feather.Feather;

/** The way to one more column: a button that turns into a field for the speaker's name. */
final class AddColumn extends StackPane {

  private static final double WIDTH = 220;

  private final Desk desk;
  private final TypeAhead picker =
      new TypeAhead("Speaker of the new column", "Add a speaker…", TypeAhead.Mode.OFFERED_ONLY);
  private final Button add = Controls.button(Feather.PLUS, "Add a column", this::openPicker);

  AddColumn(Desk desk, CompareModel model) {
    this.desk = desk;
    add.getStyleClass().addAll("tool", "column-add");
    picker.setMaxWidth(WIDTH);
    picker.setPrefWidth(WIDTH);
    picker.setOnChosen(
        name -> {
          closePicker();
          model.add(name);
        });
    picker.focusedProperty().subscribe(focused -> showPicker(focused));
    picker.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            closePicker();
            event.consume();
          }
        });
    getChildren().addAll(add, picker);
    setAlignment(Pos.CENTER_RIGHT);
  }

  private void openPicker() {
    desk.jobs()
        .latest(
            "compare-speakers",
            desk.library()::speakerNames,
            names -> {
              picker.setNames(
                  names.stream().filter(name -> !desk.columns().contains(name)).toList());
              if (picker.isFocused()) {
                picker.offer(false);
              }
            },
            desk::report);
    picker.show("");
    showPicker(true);
    picker.requestFocus();
  }

  private void closePicker() {
    add.setVisible(true);
    add.requestFocus();
  }

  private void showPicker(boolean shown) {
    Controls.show(picker, shown);
    add.setVisible(!shown);
  }
}
