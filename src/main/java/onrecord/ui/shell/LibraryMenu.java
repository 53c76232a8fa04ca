package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import onrecord.library.LibrarySummary;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open library's name and counts, and the way to other libraries. */
final class LibraryMenu extends MenuButton {

  private static final String ENDING = ".onrecord";

  private final Doors doors;
  private final Label name = Controls.label("", "library-name");
  private final Label counts = Controls.label("", "muted", "small");
  private final Menu recent = new Menu("Recent libraries");

  LibraryMenu(String libraryName, Doors doors) {
    this.doors = doors;
    getStyleClass().add("library-menu");
    name.setText(libraryName);
    name.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    name.getStyleClass().add("chevron-right");
    setGraphic(new VBox(1, name, counts));
    setAccessibleText("Library " + libraryName);
    getItems()
        .setAll(
            item("New library…", doors::create),
            item("Open a library…", doors::open),
            recent,
            new SeparatorMenuItem(),
            item("Sample library", doors::openSample));
    setOnShowing(event -> listRecent());
  }

  void show(LibrarySummary summary) {
    counts.setText(
        Wording.count(summary.articles(), "article")
            + " · "
            + Wording.count(summary.statements(), "statement"));
    setAccessibleText("Library " + summary.name() + ", " + counts.getText());
  }

  private void listRecent() {
    List<Path> folders = doors.recent();
    recent.setDisable(folders.isEmpty());
    recent
        .getItems()
        .setAll(
            folders.stream()
                .map(folder -> item(nameOf(folder), () -> doors.open(folder)))
                .toList());
  }

  private static String nameOf(Path folder) {
    String file = String.valueOf(folder.getFileName());
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
