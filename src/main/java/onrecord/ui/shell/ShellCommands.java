package onrecord.ui.shell;

import onrecord.library.Library;
import onrecord.ui.importing.Importing;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;

/** What buttons and keys of the window do that belongs to no single screen. */
final class ShellCommands {

  private final Desk desk;
  private final Sheets sheets;
  private final Importing importing;
  private final Doors doors;

  ShellCommands(Desk desk, Sheets sheets, Importing importing, Doors doors) {
    this.desk = desk;
    this.sheets = sheets;
    this.importing = importing;
    this.doors = doors;
  }

  void importArticles() {
    importing.openDialog();
  }

  void saveSearch() {
    new SaveSearchSheet(desk, sheets).open();
  }

  void changeTheme() {
    doors.changeTheme();
  }

  void newLibrary() {
    doors.create();
  }

  void openLibrary() {
    doors.open();
  }

  void undo() {
    Library library = desk.library();
    desk.jobs()
        .inOrder(
            library::undo,
            label -> tell(label.map(done -> "Undone: " + done).orElse("Nothing to undo")),
            desk::report);
  }

  void redo() {
    Library library = desk.library();
    desk.jobs()
        .inOrder(
            library::redo,
            label -> tell(label.map(done -> "Done again: " + done).orElse("Nothing to redo")),
            desk::report);
  }

  private void tell(String sentence) {
    desk.message().set(sentence + ".");
  }
}
