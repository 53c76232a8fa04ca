package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamingTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Moon Jae-in, he,                  Moon Jae-in
          -,           he,                  unknown speaker
          -,           They,                unknown speaker
          -,           -,                   unknown speaker
          -,           a senior official,   senior official
          -,           The  ministry,       ministry
          -,           the,                 the
          she,         -,                   unknown speaker
          ...,         officials,           officials
          """)
  void filesUnderTheFullestNameThatIsOne(
      @Nullable String name, @Nullable String mention, String expected) {
    assertThat(SpeakerNaming.of(finding(name, mention))).isEqualTo(expected);
  }

  private static Finding finding(@Nullable String name, @Nullable String mention) {
    Span span = new Span(0, 1);
    return new Finding(
        new Content(List.of(span), Kind.DIRECT, "x"),
        mention == null ? null : new Mention(span, mention),
        null,
        SpeakerProfile.of(name, SpeakerType.PERSON),
        new Evidence("made", 1, "The test says so."));
  }
}
