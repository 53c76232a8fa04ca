package onrecord.ui.shell;

import onrecord.ui.importing.Importing;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import onrecord.ui.speakers.AboutSpeakerSheet;
import onrecord.ui.speakers.LikelyMergesSheet;

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

  void mergeSpeakers() {
    new LikelyMergesSheet(desk, sheets).open();
  }

  void aboutSpeaker(String name) {
    new AboutSpeakerSheet(desk, sheets, name).open();
  }
}
