package onrecord.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import onrecord.library.ExportFormat;
import onrecord.ui.importing.Exporting;
import onrecord.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top line: library, search, save search, export, import, theme. */
final class TopBar extends HBox {

  private final MenuButton export = new MenuButton("Export", new FontIcon(Feather.DOWNLOAD));

  TopBar(LibraryMenu library, Node search, Exporting exporting, ShellCommands commands) {
    super(10);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(search, Priority.ALWAYS);
    Button save = Controls.button(Feather.STAR, "Save search", commands::saveSearch);
    Button bringIn = Controls.button(Feather.PLUS, "Import articles", commands::importArticles);
    bringIn.setId("import-articles");
    bringIn.getStyleClass().add(Styles.ACCENT);
    Button theme = Controls.icon(Feather.SUN, "Light or dark", commands::changeTheme);
    theme.getStyleClass().remove(Styles.FLAT);
    theme.getStyleClass().add("theme-button");
    export.setMinWidth(USE_PREF_SIZE);
    export.setAccessibleText("Export the result");
    export.getStyleClass().add("no-arrow");
    export
        .getItems()
        .setAll(
            item("CSV for a spreadsheet…", ExportFormat.CSV, exporting),
            item("JSONL with everything…", ExportFormat.JSONL, exporting),
            item("Markdown with citations…", ExportFormat.MARKDOWN, exporting));
    getChildren().setAll(library, search, save, export, bringIn, theme);
  }

  /** Opens the menu of export formats. */
  void showExport() {
    export.show();
  }

  private static MenuItem item(String text, ExportFormat format, Exporting exporting) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> exporting.export(format));
    return item;
  }
}
