package onrecord.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.Facet;
import onrecord.domain.KeptApart;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.RoleHeld;
import onrecord.domain.SavedSearch;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Topic;

class LibraryLinesTest {

  @Provide
  Arbitrary<MarkedArticle> articles() {
    return Samples.articles();
  }

  @Provide
  Arbitrary<String> texts() {
    return Samples.texts();
  }

  @Property(tries = 200)
  void nothingOfALibraryIsLost(
      @ForAll("articles") MarkedArticle article, @ForAll("texts") String text) throws IOException {
    LibraryHeader header = header(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LibraryLines lines = new LibraryLines(out, header)) {
      lines.write(article);
    }
    String[] written = out.toString(StandardCharsets.UTF_8).split("\n");
    assertThat(written).hasSize(2);
    assertThat(LibraryLines.library(Json.MAPPER.readTree(written[0]))).isEqualTo(header);
    assertThat(LibraryLines.article(Json.MAPPER.readTree(written[1]))).isEqualTo(article);
  }

  private static LibraryHeader header(String text) {
    Speaker speaker =
        new Speaker(
            new SpeakerRef(1, text, SpeakerType.ORGANISATION),
            List.of(text, "other"),
            List.of(
                new RoleHeld(text, text, null, YearMonth.of(2018, 4), YearMonth.of(2021, 1), 7),
                new RoleHeld("", null, text, null, null, 1)),
            12,
            3);
    Query query =
        new Query(
            text, Map.of(Facet.SPEAKER, Set.of(text, "b")), LocalDate.of(2018, 1, 1), null, false);
    return new LibraryHeader(
        text,
        List.of(speaker),
        List.of(new KeptApart(text, "other")),
        List.of(new Topic("sanctions", text)),
        List.of(new SavedSearch("mine", query)),
        List.of(text),
        List.of("code"));
  }

  @Example
  void aDamagedLineSaysWhatIsWrongWithIt() {
    assertThatThrownBy(
            () -> LibraryLines.article(Json.MAPPER.readTree("{\"onrecord\":\"article\",\"id\":1}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"title\" is missing or of the wrong kind");
    assertThatThrownBy(
            () ->
                LibraryLines.library(
                    Json.MAPPER.readTree("{\"onrecord\":\"library\",\"version\":9}")))
        .hasMessage("it was written by a later version of OnRecord");
  }
}
