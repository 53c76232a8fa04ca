package onrecord.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Comparison;
import onrecord.domain.Content;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;
import org.junit.jupiter.api.Test;

class CompareGridTest {

  // first row: 1 and 2 below each other, nothing, 3; second row: nothing, 4, nothing
  private final CompareGrid grid =
      new CompareGrid(
          new Comparison(
              List.of(),
              List.of(
                  row(List.of(cell(1, 2), cell(), cell(3))), row(List.of(cell(), cell(4), cell()))),
              4,
              4));

  @Test
  void theNextStatementIsDownTheCellThenAcrossThenInTheRowBelow() {
    assertThat(id(grid.first())).isEqualTo(1);
    assertThat(id(grid.step(1, 1))).isEqualTo(2);
    assertThat(id(grid.step(2, 1))).isEqualTo(3);
    assertThat(id(grid.step(3, 1))).isEqualTo(4);
    assertThat(grid.step(4, 1)).isEmpty();
  }

  @Test
  void theWayBackIsTheSame() {
    assertThat(id(grid.step(4, -1))).isEqualTo(3);
    assertThat(id(grid.step(3, -1))).isEqualTo(2);
    assertThat(id(grid.step(2, -1))).isEqualTo(1);
    assertThat(grid.step(1, -1)).isEmpty();
  }

  @Test
  void sidewaysSkipsEmptyCells() {
    assertThat(id(grid.horizontal(2, 1))).isEqualTo(3);
    assertThat(id(grid.horizontal(3, -1))).isEqualTo(1);
    assertThat(grid.horizontal(4, 1)).isEmpty();
  }

  @Test
  void upAndDownStayInTheColumn() {
    assertThat(id(grid.vertical(1, 1))).isEqualTo(2);
    assertThat(grid.vertical(2, 1)).isEmpty();
    assertThat(grid.vertical(4, -1)).isEmpty();
  }

  @Test
  void anUnknownStatementLeadsToTheFirst() {
    assertThat(id(grid.step(99, 1))).isEqualTo(1);
  }

  @Test
  void anEmptyComparisonLeadsNowhere() {
    CompareGrid empty = new CompareGrid(new Comparison(List.of(), List.of(), 0, 0));

    assertThat(empty.first()).isEmpty();
    assertThat(empty.step(1, 1)).isEmpty();
  }

  private static Comparison.Row row(List<List<StatementHit>> cells) {
    return new Comparison.Row("", "", cells, 1, 1);
  }

  private static List<StatementHit> cell(long... ids) {
    return Arrays.stream(ids).mapToObj(CompareGridTest::hit).toList();
  }

  private static StatementHit hit(long id) {
    Content content = Content.of(CodePoints.of("word"), List.of(new Span(0, 4)), Kind.DIRECT);
    Attribution attribution =
        new Attribution(new SpeakerRef(1, "Somebody", SpeakerType.PERSON), null, null);
    return new StatementHit(
        new Statement(id, 1, content, attribution, new Evidence("made", 1, ""), Coding.NONE),
        ArticleDetails.titled("Title"),
        List.of(),
        List.of(),
        1);
  }

  private static long id(Optional<StatementHit> hit) {
    return hit.orElseThrow().statement().id();
  }
}
