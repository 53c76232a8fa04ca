package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty store in a folder of its own, which each test must leave sound. */
abstract class OpenStore {

  @TempDir Path folder;
  Store store;

  @BeforeEach
  void openStore() {
    store = Store.open(folder);
  }

  @AfterEach
  void closeSoundStore() {
    assertThat(store.problems()).isEmpty();
    store.close();
  }
}
