package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.domain.Alignment;
import onrecord.domain.Edit;
import onrecord.domain.FacetCount;
import onrecord.domain.Finding;
import onrecord.domain.Query;
import onrecord.domain.Topic;
import org.junit.jupiter.api.Test;

class FirstViewTest extends NewLibrary {

  @Test
  void speakersOfOneDayStandSideBySideByDay() {
    say("2019-06-26", "2019-06-26");

    assertThat(view().alignment()).isEqualTo(Alignment.DAY);
    assertThat(view().columns())
        .containsExactly("Anna Berg", "Bruno Falk", "Carla Hein", "Doris Lang");
  }

  @Test
  void speakersOfOneMonthStandSideBySideByMonth() {
    say("2019-06-03", "2019-06-26");

    assertThat(view().alignment()).isEqualTo(Alignment.MONTH);
  }

  @Test
  void whatNoPeriodBringsTogetherStandsByTopic() {
    say("2018-06-03", "2019-06-26");
    library.apply(new Edit.PutTopic(new Topic("Harbour", "harbour")));

    assertThat(view().alignment()).isEqualTo(Alignment.TOPIC);
  }

  @Test
  void withoutTopicsTheLongestPeriodComesNearest() {
    say("2018-06-03", "2019-06-26");

    assertThat(view().alignment()).isEqualTo(Alignment.MONTH);
  }

  @Test
  void chosenSpeakersAreAlignedAmongThemselves() {
    say("2018-06-03", "2019-06-26");

    assertThat(FirstView.of(library, Query.ALL, List.of("Carla Hein", "Doris Lang")))
        .isEqualTo(new FirstView(List.of("Carla Hein", "Doris Lang"), Alignment.DAY));
  }

  @Test
  void anEmptyLibraryIsAlignedByDay() {
    assertThat(view()).isEqualTo(new FirstView(List.of(), Alignment.DAY));
  }

  @Test
  void nobodyUnknownGetsAColumn() {
    List<FacetCount> counts =
        List.of(new FacetCount(Finding.UNKNOWN_SPEAKER, 9), new FacetCount("a", 3));

    assertThat(FirstView.columnsOf(counts)).containsExactly("a");
  }

  private FirstView view() {
    return FirstView.of(library, Query.ALL);
  }

  /** Two speakers on days of their own, and two others on the same days, years before. */
  private void say(String one, String other) {
    NewsFile news = new NewsFile();
    news.article("One", one, "Post", said("Anna Berg", ""));
    news.article("Other", other, "Post", said("Bruno Falk", ""));
    for (int year = 2014; year < 2016; year++) {
      String again = " That was in %d.".formatted(year);
      news.article("More", year + "-06-03", "Post", said("Carla Hein", again));
      news.article("Again", year + "-06-03", "Post", said("Doris Lang", again));
    }
    Path file = news.writeTo(folder.resolve("news.jsonl"));
    library.startImport(ImportRequest.of(List.of(file))).await();
  }

  private static String said(String name, String more) {
    return "“The harbour will be open by the end of the summer,” %s said.%s".formatted(name, more);
  }
}
