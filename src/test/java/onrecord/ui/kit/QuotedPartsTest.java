package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "ready “at a moment’s notice” to talk  | “at a moment’s notice”",
        "ready \"at once\" and \"again\"       | \"at once\" \"again\"",
        "it ``will go on'' then                | ``will go on''",
        "it is “not over                       | “not over",
        "it isn’t ‘what Kim’s side wanted’ now | ‘what Kim’s side wanted’",
        "😀 said “yes” twice                   | “yes”"
      })
  void aMixedStatementHasItsQuotedPartsWithTheirMarks(String text, String quoted) {
    CodePoints words = CodePoints.of(text);
    Content content = new Content(List.of(new Span(0, words.length())), Kind.MIXED, text);

    List<String> parts = QuotedParts.of(content).stream().map(words::slice).toList();

    assertThat(String.join(" ", parts)).isEqualTo(quoted);
  }
}
