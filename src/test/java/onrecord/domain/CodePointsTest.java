package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAnEmojiOnce() {
    CodePoints text = CodePoints.of("a😀b");
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.toUnit(2)).isEqualTo(3);
    assertThat(text.toPoint(3)).isEqualTo(2);
    assertThat(text.slice(new Span(1, 2))).isEqualTo("😀");
  }

  @Test
  void anOffsetInsideAPairBelongsToThePair() {
    assertThat(CodePoints.of("a😀b").toPoint(2)).isEqualTo(1);
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    CodePoints text = CodePoints.of("abc");
    assertThatThrownBy(() -> text.slice(new Span(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void everyOffsetComesBackFromUnits(@ForAll String raw) {
    CodePoints text = CodePoints.of(raw);
    for (int point = 0; point <= text.length(); point++) {
      assertThat(text.toPoint(text.toUnit(point))).isEqualTo(point);
    }
  }

  @Property
  void twoHalvesMakeTheWhole(@ForAll String raw) {
    CodePoints text = CodePoints.of(raw);
    int middle = text.length() / 2;
    assertThat(text.slice(new Span(0, middle)) + text.slice(new Span(middle, text.length())))
        .isEqualTo(raw);
  }

  @Test
  void contentJoinsItsSpans() {
    CodePoints text = CodePoints.of("“Yes,” he 😀 said, “no.”");
    Content content = Content.of(text, List.of(new Span(0, 6), new Span(18, 23)), Kind.DIRECT);
    assertThat(content.text()).isEqualTo("“Yes,” … “no.”");
    assertThatThrownBy(() -> Content.of(text, List.of(new Span(5, 9), new Span(0, 6)), Kind.DIRECT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
