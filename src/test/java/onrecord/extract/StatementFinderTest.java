package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import onrecord.domain.Finding;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  private static final String GERMAN =
      "Der Rat hat lange über die Straße gesprochen. „Es ist vorbei“, sagte Elina Varga am Montag.";

  private final StatementFinder finder = new StatementFinder();

  @Test
  void aTextInAnotherLanguageIsNamedAndReadForDirectSpeechOnly() {
    FoundStatements found = finder.read(GERMAN);
    assertThat(found.language()).isEqualTo("de");
    assertThat(found.findings())
        .extracting(Finding::speakerName, finding -> finding.evidence().why())
        .containsExactly(
            tuple(
                "Elina Varga",
                "The article is not in English: only direct speech was looked for."));
  }

  @Test
  void anEnglishTextIsNamedToo() {
    assertThat(finder.read("The road was closed, Hugh Bell said to the council.").language())
        .isEqualTo("en");
  }

  @Test
  void aTextTooShortToTellItsLanguageIsReadAsEnglish() {
    FoundStatements found = finder.read("“Go home,” Hugh Bell shouted.");
    assertThat(found.language()).isNull();
    assertThat(found.findings()).hasSize(1);
  }

  @Test
  void lettersAndMarksThatOnlyLookLikeNamesAreReadThrough() {
    assertThat(finder.find("R G R”N\u00a0T S”STAR”G S")).isEmpty();
  }
}
