package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 26);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-06-26",
        "2019-06-26T23:59:59-11:00",
        "2019-06-26T00:00:00.000+09:00",
        "2019/6/26",
        "20190626",
        "20190626235959",
        "2019-06-26 23:59:59",
        "Wed, 26 Jun 2019 23:59:59 GMT",
        "Wed Jun 26 23:59:59 +0000 2019",
        "June 26, 2019",
        "Jun. 26 2019",
        "26 June 2019",
        "26th of June 2019",
        "Wednesday, June 26, 2019 at 9:20 AM EDT",
        "26-Jun-2019",
        "26. Juni 2019",
        "26 juin 2019",
        "26 de junio de 2019",
        "26.06.2019",
        "06/26/2019",
        "26/06/2019",
        "2019년 6월 26일",
        "1561507200",
        "1561593599",
        "1561507200000",
        "1561507200.0"
      })
  void aDayIsReadAsItIsWritten(String value) {
    assertThat(Dates.parse(value)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "06/07/2019", "2019-02-30", "12", "99999999", "June 2019", "2019"})
  void noDayIsGuessed(String value) {
    assertThat(Dates.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ap-2019-06-26-talks.txt",
        "20190626.txt",
        "a_2019_06_26.html",
        "2019/06/26/a.txt"
      })
  void aFileNameTellsItsDay(String name) {
    assertThat(Dates.inName(name)).contains(DAY);
  }

  @Test
  void aLongNumberInAFileNameIsNoDay() {
    assertThat(Dates.inName("idUSKCN120190626345.txt")).isEmpty();
    assertThat(Dates.inName("2019-06-261.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "SEOUL, June 26, 2019 — Moon said#true",
        "Wednesday, June 26, 2019#true",
        "SEOUL, South Korea, June 26, 2019 (Quay) -- Moon said#true",
        "Published 26 June 2019 10:40#true",
        "Pyongyang, June 26 (Quay) -- Moon said#false",
        "On June 26, 2019 the two men met again for a long talk about the harbour and the sea#false",
        "WASHINGTON (Quay) — Moon said#false"
      })
  void aDatelineTellsTheDay(String line, boolean told) {
    assertThat(Dateline.find(line + "\n\nMore.", null).isPresent()).isEqualTo(told);
  }

  @Test
  void aDatelineWithoutAYearTakesItFromElsewhereOnly() {
    String text = "Pyongyang, June 26 (Quay) -- The ministry said so.";
    assertThat(Dateline.find(text, null)).isEmpty();
    assertThat(Dateline.find(text, 2019)).contains(DAY);
  }
}
