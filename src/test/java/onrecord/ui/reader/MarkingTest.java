package onrecord.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import onrecord.domain.CodePoints;
import onrecord.domain.Span;
import onrecord.domain.Statement;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkingTest extends TalksOnTheDesk {

  private ReaderModel reader;
  private Marking marking;

  @BeforeEach
  void readAnArticle() {
    reader = new ReaderModel(desk);
    marking = new Marking(desk, reader);
    open.select("useful");
  }

  @Test
  void markedWordsBecomeTheStatementAndCanBeTakenBack() {
    marking.mark(at("talks were usef"));
    assertThat(words()).isEqualTo("talks were useful");
    assertThat(marking.count()).isEqualTo(3);

    marking.useForSelected();
    open.tell();

    assertThat(selected().content().text()).isEqualTo("talks were useful");
    assertThat(selected().coding().correctedWords()).isTrue();
    assertThat(marking.marked().get()).isNull();

    desk.library().undo();
    open.tell();
    assertThat(selected().content().text()).contains("for everybody");
  }

  @Test
  void aMissedStatementIsAddedAndSelected() {
    marking.mark(at("said on Wednesday"));

    marking.add("Carla Hein");
    open.tell();

    assertThat(selected().content().text()).isEqualTo("said on Wednesday");
    assertThat(selected().attribution().speaker().name()).isEqualTo("Carla Hein");
  }

  @Test
  void theEndsMoveWordByWord() {
    marking.moveEdge(Marking.Edge.END, -1);
    assertThat(words()).startsWith("“The talks").endsWith("in the");

    marking.moveEdge(Marking.Edge.END, 1);
    marking.moveEdge(Marking.Edge.START, 1);
    assertThat(words()).startsWith("talks were").endsWith("region,”");

    marking.moveEdge(Marking.Edge.START, -1);
    marking.moveEdge(Marking.Edge.END, 1);
    assertThat(words()).startsWith("“The talks").endsWith("Anna");
  }

  @Test
  void anotherStatementForgetsTheMarkedWords() {
    marking.mark(at("talks were"));

    open.select("autumn");

    assertThat(marking.marked().get()).isNull();
  }

  private Statement selected() {
    return Objects.requireNonNull(reader.selected().get());
  }

  private CodePoints text() {
    return Objects.requireNonNull(reader.page().get()).text().points();
  }

  private String words() {
    return text().slice(Objects.requireNonNull(marking.marked().get()));
  }

  private Span at(String words) {
    int unit = text().text().indexOf(words);
    return text().toSpan(unit, unit + words.length());
  }
}
