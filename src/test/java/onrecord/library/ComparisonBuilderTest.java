package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Comparison;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonBuilderTest {

  private static final SpeakerRef LARK = new SpeakerRef(1, "Lark Fen Mo", SpeakerType.PERSON);
  private static final SpeakerRef FALK = new SpeakerRef(2, "Bruno Falk", SpeakerType.PERSON);

  private static final StatementHit LATE = hit(1, LARK, 10, "2019-06-26", "talks");
  private static final StatementHit EARLY = hit(2, FALK, 11, "2018-12-31", "talks", "sanctions");
  private static final StatementHit UNDATED = hit(3, LARK, 12, null);

  @Test
  void daysComeNewestFirstAndUndatedLast() {
    Comparison comparison = compare(Alignment.DAY, UNDATED, EARLY, LATE);

    assertThat(comparison.rows())
        .extracting(Comparison.Row::key, Comparison.Row::title)
        .containsExactly(
            tuple("2019-06-26", "26 June 2019"),
            tuple("2018-12-31", "31 December 2018"),
            tuple("", "Undated"));
    assertThat(comparison.rows().getFirst().cells()).containsExactly(List.of(LATE), List.of());
    assertThat(comparison.shown()).isEqualTo(3);
  }

  @Test
  void weeksAreIsoWeeksNamedByTheirMonday() {
    assertThat(compare(Alignment.WEEK, LATE, EARLY).rows())
        .extracting(Comparison.Row::key, Comparison.Row::title)
        .containsExactly(
            tuple("2019-W26", "Week of 24 June 2019"),
            tuple("2019-W01", "Week of 31 December 2018"));
  }

  @Test
  void monthsHaveTheirNames() {
    assertThat(compare(Alignment.MONTH, LATE).rows())
        .extracting(Comparison.Row::key, Comparison.Row::title)
        .containsExactly(tuple("2019-06", "June 2019"));
  }

  @Test
  void aStatementStandsInTheRowOfEachOfItsTopics() {
    Comparison comparison = compare(Alignment.TOPIC, LATE, EARLY, UNDATED);

    assertThat(comparison.rows())
        .extracting(Comparison.Row::title)
        .containsExactly("talks", "sanctions", "No topic");
    assertThat(comparison.shown()).isEqualTo(3);
  }

  @Test
  void onlyChosenTopicsHaveRows() {
    Comparison comparison =
        new ComparisonBuilder(Alignment.TOPIC, Set.of("sanctions"))
            .build(columns(), List.of(LATE, EARLY, UNDATED), 3);

    assertThat(comparison.rows()).extracting(Comparison.Row::title).containsExactly("sanctions");
    assertThat(comparison.shown()).isEqualTo(1);
  }

  @Test
  void claimsAlignTaggedStatements() {
    Coding coding =
        new Coding(
            List.of(new StanceTag("ease sanctions", Stance.SUPPORTS, "me")),
            List.of(),
            "",
            Set.of());
    StatementHit tagged = hit(4, LARK, 13, "2019-06-26", coding);

    assertThat(compare(Alignment.CLAIM, tagged, EARLY).rows())
        .extracting(Comparison.Row::title)
        .containsExactly("ease sanctions", "No claim");
  }

  @Test
  void aRowCountsArticlesAndPrints() {
    StatementHit first = printed(hit(5, LARK, 20, "2019-06-26"), 23);
    StatementHit second = printed(hit(6, FALK, 20, "2019-06-26"), 21);

    Comparison.Row row = compare(Alignment.DAY, first, second, LATE).rows().getFirst();

    assertThat(row.articles()).isEqualTo(2);
    assertThat(row.printed()).isEqualTo(24);
    assertThat(row.statements()).isEqualTo(3);
  }

  @Test
  void whatASpokesmanSaysStandsInTheColumnOfTheInstitutionToo() {
    SpeakerRef voice = new SpeakerRef(7, "Bo Holm", SpeakerType.PERSON);
    StatementHit relayed = said(new Attribution(voice, null, null, FALK, List.of()));

    Comparison.Row row = compare(Alignment.DAY, relayed).rows().getFirst();
    assertThat(row.cells()).containsExactly(List.of(), List.of(relayed));

    Comparison both =
        new ComparisonBuilder(Alignment.DAY, Set.of())
            .build(List.of(column(voice), column(FALK)), List.of(relayed), 1);
    assertThat(both.rows().getFirst().cells()).containsExactly(List.of(relayed), List.of(relayed));
    assertThat(both.rows().getFirst().statements()).isEqualTo(1);
    assertThat(both.shown()).isEqualTo(1);
  }

  @Test
  void whatTwoSaidStandsInBothColumnsAndCountsOnce() {
    StatementHit joint = said(new Attribution(FALK, null, null, null, List.of(LARK)));

    Comparison comparison = compare(Alignment.DAY, joint);
    assertThat(comparison.rows().getFirst().cells())
        .containsExactly(List.of(joint), List.of(joint));
    assertThat(comparison.shown()).isEqualTo(1);
  }

  private static StatementHit said(Attribution attribution) {
    StatementHit bare = hit(5, attribution.speaker(), 20, "2019-06-26");
    Statement said = bare.statement();
    return new StatementHit(
        new Statement(
            said.id(),
            said.articleId(),
            said.content(),
            attribution,
            said.evidence(),
            said.coding()),
        bare.article(),
        List.of(),
        List.of(),
        1);
  }

  private static Comparison compare(Alignment alignment, StatementHit... hits) {
    return new ComparisonBuilder(alignment, Set.of()).build(columns(), List.of(hits), hits.length);
  }

  private static List<Comparison.Column> columns() {
    return List.of(column(LARK), column(FALK));
  }

  private static Comparison.Column column(SpeakerRef ref) {
    return new Comparison.Column(Speaker.without(ref, List.of(), 2), 2, Map.of());
  }

  private static StatementHit printed(StatementHit hit, int times) {
    return new StatementHit(hit.statement(), hit.article(), hit.topics(), List.of(), times);
  }

  private static StatementHit hit(
      long id, SpeakerRef speaker, long article, @Nullable String day, String... topics) {
    StatementHit bare = hit(id, speaker, article, day, Coding.NONE);
    return new StatementHit(bare.statement(), bare.article(), List.of(topics), List.of(), 1);
  }

  private static StatementHit hit(
      long id, SpeakerRef speaker, long article, @Nullable String day, Coding coding) {
    ArticleDetails details = ArticleDetails.titled("Title");
    Statement statement =
        new Statement(
            id,
            article,
            new Content(List.of(new Span(0, 5)), Kind.DIRECT, "words"),
            new Attribution(speaker, null, null),
            new Evidence("rule", 1, "why"),
            coding);
    return new StatementHit(
        statement,
        day == null ? details : details.withDate(LocalDate.parse(day), DateOrigin.METADATA),
        List.of(),
        List.of(),
        1);
  }
}
