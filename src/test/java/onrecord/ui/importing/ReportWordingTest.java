package onrecord.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.library.ImportReport;
import org.junit.jupiter.api.Test;

class ReportWordingTest {

  private final ImportReport report =
      new ImportReport(
          2,
          31,
          List.of(Place.wholeOf("/news/again.txt")),
          1,
          List.of(new Refusal(new Place("/news/rows.csv", "row 12"), "It says \"no\", twice.")));

  @Test
  void theSentenceTellsWhatWasAddedAndWhatWasNot() {
    assertThat(ReportWording.sentence(report))
        .isEqualTo("Added 2 articles with 31 statements · 1 duplicate · 1 undated · 1 refused");
  }

  @Test
  void whatIsZeroIsNotMentioned() {
    assertThat(ReportWording.sentence(new ImportReport(1, 1, List.of(), 0, List.of())))
        .isEqualTo("Added 1 article with 1 statement");
  }

  @Test
  void theListQuotesEveryCellThatMayHoldCommasOrQuotes() {
    assertThat(ReportWording.csv(ReportWording.lines(report)))
        .isEqualTo(
            "what,file,place,reason\r\n"
                + "refused,\"/news/rows.csv\",\"row 12\",\"It says \"\"no\"\", twice.\"\r\n"
                + "duplicate,\"/news/again.txt\",\"\",\"The library has this article already.\"\r\n");
  }

  @Test
  void aFileInAZipKeepsTheZipsName() {
    assertThat(ReportWording.shortName("/a/b/news.zip!/2019/x.txt"))
        .isEqualTo("news.zip!/2019/x.txt");
    assertThat(ReportWording.shortName("C:\\news\\x.txt")).isEqualTo("x.txt");
    assertThat(ReportWording.shortName("x.txt")).isEqualTo("x.txt");
  }
}
