package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import org.junit.jupiter.api.Test;

class ShownWordsTest {

  @Test
  void theCommaThatLedOnToTheSpeakerIsGone() {
    assertThat(shown("“The harbour is open,”")).isEqualTo("“The harbour is open”");
    assertThat(shown("\"The harbour is open,\"")).isEqualTo("“The harbour is open”");
    assertThat(shown("``The harbour is open,''")).isEqualTo("“The harbour is open”");
    assertThat(shown("“It is open,” … “and it stays so.”"))
        .isEqualTo("“It is open” … “and it stays so.”");
  }

  @Test
  void aCommaInTheMiddleStays() {
    assertThat(shown("the harbour, the “old one,” and the bridge"))
        .isEqualTo("the harbour, the “old one,” and the bridge");
  }

  @Test
  void straightMarksBecomeCurlyOnTheirSide() {
    assertThat(shown("that \"nobody's boat\" (\"none\") was lost"))
        .isEqualTo("that “nobody’s boat” (“none”) was lost");
  }

  @Test
  void whatWasSearchedIsMarkedWhereItStandsNow() {
    ShownWords words = ShownWords.of(content("``😀 It's open,'' … \"it stays\""));

    assertThat(words.text().slice(words.span(new Span(20, 22)))).isEqualTo("it");
    assertThat(words.text().slice(words.span(new Span(2, 3)))).isEqualTo("😀");
  }

  @Property
  void everySpanOfAnyTextHasItsPlace(
      @ForAll @Chars({'"', '\'', '`', ',', ' ', '…', 'a', '”', '\uD83D', '\uDE00'}) String text) {
    Content content = content(text);
    int length = CodePoints.of(text).length();
    ShownWords words = ShownWords.of(content);

    for (int i = 0; i <= length; i++) {
      assertThat(words.span(new Span(0, i)).end()).isLessThanOrEqualTo(words.text().length());
    }
    assertThat(words.span(new Span(0, length))).isEqualTo(new Span(0, words.text().length()));
  }

  private static String shown(String text) {
    return ShownWords.of(content(text)).text().text();
  }

  private static Content content(String text) {
    return new Content(List.of(new Span(0, text.length())), Kind.MIXED, text);
  }
}
