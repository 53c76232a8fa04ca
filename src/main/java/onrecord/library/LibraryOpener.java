package onrecord.library;

import java.nio.file.Path;

/** Opens library folders. */
final class LibraryOpener {

  private LibraryOpener() {}

  static Library open(Path folder) {
    throw new UnsupportedOperationException("not yet: " + folder);
  }

  static Library openOrCreate(Path folder) {
    throw new UnsupportedOperationException("not yet: " + folder);
  }
}
