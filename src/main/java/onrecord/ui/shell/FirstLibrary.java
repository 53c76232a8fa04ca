package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import onrecord.library.Library;
import onrecord.library.LibraryException;
import onrecord.library.UserFolders;

/**
 * The library that the program starts with. It opens while the toolkit starts, for each takes about
 * as long as the other. Thread-safe.
 *
 * @param folder where it lies
 * @param opening ends with the library, or with the reason why it cannot be opened
 */
record FirstLibrary(Path folder, CompletableFuture<Library> opening) {

  /**
   * Begins to open a library.
   *
   * @param folder empty for the sample
   */
  static FirstLibrary begin(Optional<Path> folder, UserFolders folders) {
    Supplier<Library> open =
        folder
            .<Supplier<Library>>map(path -> () -> Library.open(path))
            .orElse(() -> Library.openSample(folders));
    return new FirstLibrary(
        folder.orElseGet(folders::sampleLibrary),
        CompletableFuture.supplyAsync(
            open, work -> Thread.ofPlatform().name("window-first").start(work)));
  }

  /** Waits for the library; throws {@link LibraryException} when it cannot be opened. */
  Library await() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LibraryException told
          ? told
          : new LibraryException("The library could not be opened.", e.getCause());
    }
  }
}
