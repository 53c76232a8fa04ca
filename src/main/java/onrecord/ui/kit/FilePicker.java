package onrecord.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; the window's own uses the system's dialogs, a test gives the answer. */
public interface FilePicker {

  /** Files to read; empty when the user thinks better of it. */
  List<Path> files(String title);

  /** A folder to read. */
  Optional<Path> folder(String title);

  /** A file or folder to make. */
  Optional<Path> newFile(String title, String suggestedName);
}
