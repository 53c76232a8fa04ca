package onrecord.library;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLockTest {

  @TempDir Path folder;

  @Test
  void aSecondOneIsTold() {
    try (LibraryLock first = LibraryLock.take(folder)) {
      assertThatExceptionOfType(LibraryException.class)
          .isThrownBy(() -> LibraryLock.take(folder))
          .withMessageContaining("is open in another OnRecord");
    }
  }

  @Test
  void aFreedFolderCanBeTakenAgain() {
    LibraryLock.take(folder).close();

    assertThatNoException().isThrownBy(() -> LibraryLock.take(folder).close());
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> LibraryLock.take(folder.resolve("none")))
        .withMessageContaining("cannot be written to");
  }
}
