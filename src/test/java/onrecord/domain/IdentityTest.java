package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names, texts, statements or places are the same one. */
class IdentityTest {

  @ParameterizedTest
  @CsvSource({
    "Moon Jae-in, Moon Jae In",
    "António Guterres, Antonio Guterres",
    "JOHN BOLTON, John Bolton",
    "J. Smith, J Smith"
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(SpeakerKey.of(one)).isEqualTo(SpeakerKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Kim Jong Un, Kim Jong Il", "Moon, Moon Jae-in", "李, 王"})
  void differentNamesHaveDifferentKeys(String one, String other) {
    assertThat(SpeakerKey.of(one)).isNotEqualTo(SpeakerKey.of(other));
  }

  /** A name without accents and the same with one are folded in two ways. */
  @Property
  void anAccentOnTheLastLetterDoesNotMakeAnotherKey(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 12) String name) {
    assertThat(SpeakerKey.of(name)).isEqualTo(SpeakerKey.of(name + "\u0301"));
  }

  @Test
  void whiteSpaceDoesNotMakeAnotherText() {
    assertThat(Fingerprint.of("a b\nc")).isEqualTo(Fingerprint.of("a  b c"));
    assertThat(Fingerprint.of("a b c")).isNotEqualTo(Fingerprint.of("a bc"));
    assertThat(Fingerprint.of("")).hasSize(64);
  }

  @Test
  void reprintsOfOneStatementHaveOneKey() {
    Content words = content("“We will talk,”");
    Content otherMarks = content("\"We will talk.\"");
    assertThat(PrintKey.of(article(7, null), words))
        .isEqualTo(PrintKey.of(article(9, 7L), otherMarks));
    assertThat(PrintKey.of(article(7, null), words))
        .isNotEqualTo(PrintKey.of(article(8, null), words));
  }

  @Property
  void anAnchorKnowsItsOwnPlaceBest(@ForAll String before, @ForAll String after) {
    String quote = "we will talk again soon";
    CodePoints text = CodePoints.of(before + quote + after);
    int start = before.codePointCount(0, before.length());
    Span span = new Span(Math.min(start, text.length()), Math.min(start + 23, text.length()));
    TextAnchor anchor = TextAnchor.of(text, span);
    TextAnchor elsewhere = new TextAnchor("something else was said", "", "", 0);
    assertThat(anchor.similarity(anchor)).isGreaterThan(anchor.similarity(elsewhere));
  }

  @Test
  void anAnchorFindsItsWordsAgainAfterTheyMoved() {
    CodePoints old = CodePoints.of("He said: we will talk again soon. Then he left.");
    CodePoints moved = CodePoints.of("New start. He said: we will talk again soon. Then he left.");
    TextAnchor anchor = TextAnchor.of(old, new Span(9, 32));
    assertThat(anchor.similarity(TextAnchor.of(moved, new Span(20, 43)))).isGreaterThan(0.8);
    assertThat(anchor.similarity(TextAnchor.of(moved, new Span(45, 57)))).isLessThan(0.3);
  }

  private static Content content(String text) {
    return new Content(List.of(new Span(0, text.length())), Kind.DIRECT, text);
  }

  private static Article article(long id, @Nullable Long reprintGroup) {
    return new Article(
        id, ArticleDetails.titled("Talks"), "text", "f", reprintGroup, Place.wholeOf("a.txt"), "");
  }
}
