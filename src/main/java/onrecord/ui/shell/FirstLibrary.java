package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import onrecord.domain.Comparison;
import onrecord.library.DesktopSession;
import onrecord.library.Library;
import onrecord.library.LibraryException;
import onrecord.library.UserFolders;

/**
 * The library that the program starts with. It opens while the toolkit starts, for each takes about
 * as long as the other. Thread-safe.
 *
 * @param folder where it lies
 * @param opening ends with the library, whose index may not be open yet, or with the reason why it
 *     cannot be opened
 * @param reading ends with the top of the comparison that was left, when it is still true
 */
record FirstLibrary(
    Path folder,
    CompletableFuture<Library> opening,
    CompletableFuture<Optional<Comparison>> reading) {

  /**
   * Begins to open a library.
   *
   * @param chosen empty for the one that was open last, or the sample at the first start
   */
  static FirstLibrary begin(Optional<Path> chosen, DesktopSession session, UserFolders folders) {
    Optional<Path> folder = chosen.or(session::lastLibrary);
    Supplier<Library> open =
        folder
            .<Supplier<Library>>map(path -> () -> Library.openSoon(path))
            .orElse(() -> Library.openSample(folders));
    Path place = folder.orElseGet(folders::sampleLibrary);
    Executor thread = work -> Thread.ofPlatform().name("window-first").start(work);
    CompletableFuture<Library> opening = CompletableFuture.supplyAsync(open, thread);
    return new FirstLibrary(
        place,
        opening,
        opening.thenApplyAsync(
            library -> library.compareAsLeft(session.opened(place).leftAt()), thread));
  }

  /** Waits for the library; throws {@link LibraryException} when it cannot be opened. */
  Library await() {
    return await(opening);
  }

  /** Waits for what can be shown before anything is searched. */
  Optional<Comparison> awaitAsLeft() {
    return await(reading);
  }

  private static <T> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LibraryException told
          ? told
          : new LibraryException("The library could not be opened.", e.getCause());
    }
  }
}
