package onrecord.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.ui.kit.Controls;

/** What the window holds when no library can be opened: why, and the ways on from there. */
final class NothingOpen extends VBox {

  private static final double GAP = 8;

  NothingOpen(String sentence, Doors doors) {
    HBox ways =
        new HBox(
            GAP,
            Controls.button("Try again", doors::openSample),
            Controls.button("Open a library…", doors::open),
            Controls.button("New library…", doors::create));
    ways.setAlignment(Pos.CENTER);
    getChildren().setAll(Controls.emptyState(sentence), ways);
    getStyleClass().add("shell");
    setAlignment(Pos.CENTER);
  }
}
