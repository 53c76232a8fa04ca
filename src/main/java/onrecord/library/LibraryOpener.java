package onrecord.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import onrecord.exchange.ArticleReader;
import onrecord.search.SearchIndex;
import onrecord.store.Store;

/** Opens library folders. */
final class LibraryOpener {

  static final String DATABASE = "library.sqlite";
  private static final String INDEX = "index";

  private LibraryOpener() {}

  static Library open(Path folder) {
    return withIndex(openSoon(folder));
  }

  /** Opens a library that exists without waiting for its index. */
  static Library openSoon(Path folder) {
    if (!Files.isRegularFile(folder.resolve(DATABASE))) {
      throw new LibraryException("There is no library at " + folder + ".", null);
    }
    return openStore(folder);
  }

  static Library openOrCreate(Path folder) {
    if (Files.exists(folder) && !Files.isRegularFile(folder.resolve(DATABASE))) {
      requireEmpty(folder);
    }
    return withIndex(openStore(folder));
  }

  private static Library withIndex(Library library) {
    try {
      library.awaitIndex();
      return library;
    } catch (LibraryException e) {
      library.close();
      throw e;
    }
  }

  private static void requireEmpty(Path folder) {
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new LibraryException(
            folder + " holds other files; a new library needs a folder of its own.", null);
      }
    } catch (IOException e) {
      throw new LibraryException(folder + " is not a folder that a library can be in.", e);
    }
  }

  private static Library openStore(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return Failures.translated(
        () -> {
          Store store = Store.open(whole);
          try {
            return openOver(store, whole);
          } catch (RuntimeException e) {
            store.close();
            throw e;
          }
        });
  }

  private static Library openOver(Store store, Path folder) {
    SearchIndex index = SearchIndex.openSoon(folder.resolve(INDEX), store.libraryId());
    try {
      return new OpenLibrary(folder, new Rooms(store, index, new ArticleReader()));
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }
}
