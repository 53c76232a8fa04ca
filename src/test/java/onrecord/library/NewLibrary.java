package onrecord.library;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty library in a folder of its own. */
abstract class NewLibrary {

  @TempDir Path folder;
  Library library;

  @BeforeEach
  void openNew() {
    library = Library.openOrCreate(folder.resolve("News.onrecord"));
  }

  @AfterEach
  void close() {
    library.close();
  }
}
