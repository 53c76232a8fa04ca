package onrecord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's way through the program, from the first start to the day after. */
class ResearchJourneyTest {

  @TempDir Path home;

  @Test
  void whatIsFoundComparedAndTaggedIsThereAtTheNextStart() throws Exception {
    List<String> compared;
    Query asked;
    long tagged;
    try (WindowRobot window = WindowRobot.start(home)) {
      assertThat(window.desk().columns()).as("the sample's loudest speakers").hasSize(4);

      window.press(KeyCode.CONTROL, KeyCode.K).ask("summit OR talks OR sanctions");
      SearchResult found = result(window);
      assertThat(found.total()).isPositive();
      assertThat(found.problem()).isNull();

      for (FacetCount speaker : found.counts(Facet.SPEAKER).stream().limit(4).toList()) {
        window.click(speaker.value() + ",");
      }
      assertThat(window.desk().columns()).as("four speakers side by side").hasSize(4);
      window.click("Summit diplomacy,");
      window.click("Statements by month").press(KeyCode.SHIFT, KeyCode.LEFT);
      asked = window.desk().query().get();
      assertThat(asked.valuesOf(Facet.SPEAKER)).hasSize(4);
      assertThat(asked.valuesOf(Facet.TOPIC)).containsExactly("Summit diplomacy");
      assertThat(asked.from()).isNotNull();
      window.click("Choose all time");
      asked = window.desk().query().get();
      assertThat(asked.from()).isNull();

      window.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.J).press(KeyCode.K);
      Long selected = window.desk().selectedStatement().get();
      assertThat(selected).isNotNull();
      assertThat(window.desk().selectedArticle().get()).isNotNull();

      window.press(KeyCode.DIGIT2);
      tagged = Objects.requireNonNull(window.desk().selectedStatement().get());
      long id = tagged;
      window.until(
          "the stance is stored",
          () -> stances(window.desk().library(), id).contains(Stance.OPPOSES));
      compared = List.copyOf(window.desk().columns());
      asked = window.desk().query().get();
    }

    try (WindowRobot window = WindowRobot.start(home)) {
      assertThat(window.desk().query().get()).isEqualTo(asked);
      assertThat(window.desk().columns()).isEqualTo(compared);
      assertThat(window.shell().leftAt().view()).isEqualTo("statements");
      assertThat(window.desk().selectedStatement().get()).isEqualTo(tagged);
      assertThat(stances(window.desk().library(), tagged)).contains(Stance.OPPOSES);
    }
  }

  @Test
  void aSyntaxProblemIsToldInOneLineAndTheWordsAreFoundAllTheSame() throws Exception {
    try (WindowRobot window = WindowRobot.start(home)) {
      window.press(KeyCode.CONTROL, KeyCode.K).ask("summit AND (");

      SearchResult found = result(window);
      assertThat(found.problem()).isNotBlank();
      assertThat(found.total()).isPositive();
      assertThat(window.shows(Objects.requireNonNull(found.problem()))).isTrue();
    }
  }

  private static SearchResult result(WindowRobot window) {
    return Objects.requireNonNull(window.desk().result().get());
  }

  private static List<Stance> stances(Library library, long statement) {
    return library.statement(statement, Query.ALL).stream()
        .flatMap(hit -> hit.statement().coding().stances().stream())
        .map(StanceTag::stance)
        .toList();
  }
}
