package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.List;
import onrecord.ui.kit.FilePicker;

/** What one library's window may ask of the program around it. JavaFX thread only. */
interface Doors {

  /** Folders of libraries that were open before, the last one first. */
  List<Path> recent();

  /** Asks for a place and opens a new library there. */
  void create();

  /** Asks for a library and opens it. */
  void open();

  /** Opens this library in place of the one that is open. */
  void open(Path folder);

  /** Opens the sample library. */
  void openSample();

  /** Changes between light and dark. */
  void changeTheme();

  /** Asks for files. */
  FilePicker picker();
}
