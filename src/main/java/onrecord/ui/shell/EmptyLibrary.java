package onrecord.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import onrecord.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/** The centre of the window, with the way to a first article in its place while there is none. */
final class EmptyLibrary extends StackPane {

  private final Node centre;
  private final VBox invitation;

  EmptyLibrary(Node centre, Runnable importing) {
    this.centre = centre;
    Button button = Controls.button(Feather.PLUS, "Import your articles", importing);
    button.getStyleClass().add(Styles.ACCENT);
    invitation =
        new VBox(
            14,
            Controls.emptyState(
                "This library is empty: drop files or a folder of articles anywhere on the window."),
            button);
    invitation.setAlignment(Pos.CENTER);
    getChildren().setAll(centre, invitation);
    show(false);
  }

  /** Whether the library holds no article. */
  void show(boolean empty) {
    centre.setVisible(!empty);
    invitation.setVisible(empty);
  }
}
