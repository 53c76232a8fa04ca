package onrecord.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;
import org.junit.jupiter.api.Test;

class KeywordInContextTest {

  @Test
  void theWordStandsBetweenWhatIsBeforeAndAfterItBehindEmojiToo() {
    KeywordInContext words =
        KeywordInContext.of(hit("😀😀 the talks\ngo on", List.of(new Span(7, 12))));

    assertThat(words).isEqualTo(new KeywordInContext("😀😀 the ", "talks", " go on"));
  }

  @Test
  void withoutASearchTheWholeTextStandsAtTheLeft() {
    KeywordInContext words = KeywordInContext.of(hit("the talks", List.of()));

    assertThat(words.hasKeyword()).isFalse();
    assertThat(words.after()).isEqualTo("the talks");
  }

  private static StatementHit hit(String text, List<Span> highlights) {
    CodePoints points = CodePoints.of(text);
    Content content = Content.of(points, List.of(new Span(0, points.length())), Kind.DIRECT);
    Attribution attribution =
        new Attribution(new SpeakerRef(1, "Somebody", SpeakerType.PERSON), null, null);
    return new StatementHit(
        new Statement(1, 1, content, attribution, new Evidence("made", 1, ""), Coding.NONE),
        ArticleDetails.titled("Title"),
        List.of(),
        highlights,
        1);
  }
}
