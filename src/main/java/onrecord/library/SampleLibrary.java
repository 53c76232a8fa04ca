package onrecord.library;

/** The library that a new user finds. */
final class SampleLibrary {

  private final UserFolders folders;

  SampleLibrary(UserFolders folders) {
    this.folders = folders;
  }

  /** Opens it; makes it first when there is none. */
  Library open() {
    return LibraryOpener.openOrCreate(folders.sampleLibrary());
  }
}
