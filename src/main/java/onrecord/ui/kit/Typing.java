package onrecord.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Tells whether keys are letters to somebody, so that they must not be shortcuts. */
public final class Typing {

  private Typing() {}

  /** Whether the keyboard is in a field that takes text. */
  public static boolean isUnderWay(@Nullable Scene scene) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    return switch (owner) {
      case TextInputControl text -> text.isEditable();
      case ComboBox<?> box -> box.isEditable();
      case DatePicker picker -> picker.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      case null, default -> false;
    };
  }
}
