package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of speakers is compared with their statements, whichever of the two has more. */
class SoundnessTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void openAStoreWithAllThatIsCounted() {
    store = Store.open(folder);
    store.addBatch(
        List.of(
            Made.article(
                "Road",
                Made.line("Anna Berg", "We will talk")
                    .as("spokeswoman")
                    .of("Aland Foreign Ministry")
                    .with("Bo Holm"))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatTheStoreWroteItselfIsSound() {
    assertThat(store.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "speaker_role, 1 roles are counted wrongly.",
    "spokesperson, 1 spokespersons are counted wrongly.",
    "fellowship, 1 joint speakers are counted wrongly."
  })
  void aLostCountIsFoundAndSoIsOneTooHigh(String table, String problem) {
    store.onWriter(sql -> sql.run("UPDATE " + table + " SET statements = statements + 1"));
    assertThat(store.problems()).containsExactly(problem);

    store.onWriter(sql -> sql.run("DELETE FROM " + table));
    assertThat(store.problems()).containsExactly(problem);
  }
}
