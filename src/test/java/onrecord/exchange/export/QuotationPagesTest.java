package onrecord.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationPagesTest {

  private static StatementHit hit(long id, String speaker, String text, @Nullable LocalDate day) {
    ArticleDetails article =
        new ArticleDetails(
            "Harbour [live]",
            day,
            day == null ? DateOrigin.NONE : DateOrigin.METADATA,
            "Quay",
            null,
            "https://quay.example/a(1)",
            null,
            null,
            List.of());
    Statement statement =
        new Statement(
            id,
            1,
            new Content(List.of(new Span(10, 20), new Span(30, 40)), Kind.DIRECT, text),
            new Attribution(new SpeakerRef(1, speaker, SpeakerType.PERSON), null, null),
            new Evidence("rule", 1, "why"),
            Coding.NONE);
    return new StatementHit(statement, article, List.of(), List.of(), 1);
  }

  @Test
  void quotationsStandBySpeakerAndDayWithTheirPlace() throws IOException {
    StringBuilder page = new StringBuilder();
    LocalDate day = LocalDate.of(2019, 6, 26);
    QuotationPages.write(
        "Harbour",
        List.of(
            hit(3, "Zoe", "Never.", null),
            hit(2, "Ann", "*Yes*\n- and no", day),
            hit(1, "Zoe", "No.", day)),
        page);
    assertThat(page)
        .hasToString(
            """
            # Harbour

            ## Ann

            ### 2019-06-26

            > \\*Yes\\*
            > \\- and no
            >
            > — “[Harbour \\[live\\]](https://quay.example/a%281%29)”, *Quay*, 2019-06-26, characters 10–20, 30–40 [statement 2]

            ## Zoe

            ### 2019-06-26

            > No.
            >
            > — “[Harbour \\[live\\]](https://quay.example/a%281%29)”, *Quay*, 2019-06-26, characters 10–20, 30–40 [statement 1]

            ### Undated

            > Never.
            >
            > — “[Harbour \\[live\\]](https://quay.example/a%281%29)”, *Quay*, undated, characters 10–20, 30–40 [statement 3]
            """);
  }

  @Test
  void nothingInATextMeansAnythingToMarkdown() {
    assertThat(QuotationPages.escape("# _a_ `b` <i> 1. x |"))
        .isEqualTo("\\# \\_a\\_ \\`b\\` \\<i\\> 1. x \\|");
    assertThat(QuotationPages.escape("1. one\n2) two\n+ plus"))
        .isEqualTo("1\\. one\n2\\) two\n\\+ plus");
  }
}
