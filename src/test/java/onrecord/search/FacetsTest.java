package onrecord.search;

import static onrecord.search.Samples.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Coding;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts around a result, its order and its pages. */
class FacetsTest extends IndexTest {

  @BeforeEach
  void fill() {
    put(
        samples
            .article(1, "2019-06-26")
            .source("Harbor Gazette")
            .topics("summit", "Asia")
            .says("Lark", "Sanctions and peace.", Kind.DIRECT, 0.9, tagged("ease", Stance.SUPPORTS))
            .says("Dorn", "Peace.", Kind.MIXED, 0.5, Coding.NONE),
        samples
            .article(2, "2019-01-05")
            .source("Daily Beacon")
            .says("Falk", "Sanctions stay.", Kind.DIRECT, 0.8, tagged("ease", Stance.OPPOSES)),
        samples.article(3, null).says("Lark", "Talks.", Kind.INDIRECT, 0.7, Coding.NONE),
        samples
            .article(4, "2019-06-26")
            .source("Daily Beacon")
            .says("Lark", "Sanctions sanctions."));
  }

  @Test
  void countsEveryFacet() {
    Found found = search(Query.ALL);

    assertThat(found.total()).isEqualTo(5);
    assertThat(found.articles()).isEqualTo(4);
    assertThat(found.undated()).isEqualTo(1);
    assertThat(found.months())
        .containsExactly(entry(YearMonth.of(2019, 1), 1L), entry(YearMonth.of(2019, 6), 3L));
    assertThat(counts(found, Facet.SPEAKER)).isEqualTo(Map.of("Lark", 3L, "Dorn", 1L, "Falk", 1L));
    assertThat(counts(found, Facet.SOURCE))
        .isEqualTo(Map.of("Harbor Gazette", 2L, "Daily Beacon", 2L));
    assertThat(counts(found, Facet.KIND))
        .isEqualTo(Map.of("direct", 3L, "mixed", 1L, "indirect", 1L));
    assertThat(counts(found, Facet.STANCE))
        .isEqualTo(Map.of("supports", 1L, "opposes", 1L, Stance.NOT_TAGGED, 3L));
    assertThat(counts(found, Facet.MONTH)).isEqualTo(Map.of("2019-01", 1L, "2019-06", 3L));
    assertThat(counts(found, Facet.CLAIM)).isEqualTo(Map.of("ease", 2L));
    assertThat(counts(found, Facet.CODE)).isEmpty();
    assertThat(counts(found, Facet.TOPIC)).isEqualTo(Map.of("summit", 2L, "Asia", 2L));
  }

  @Test
  void anInstitutionIsFoundByWhatOthersSayForIt() {
    put(samples.article(5, "2019-06-27").saysFor("Aland Foreign Ministry", "Bo Holm", "Well."));

    Query query = Query.ALL.with(Facet.SPEAKER, Set.of("Aland Foreign Ministry"));
    assertThat(search(query).total()).isEqualTo(1);
    assertThat(counts(search(Query.ALL), Facet.SPEAKER))
        .containsEntry("Aland Foreign Ministry", 1L)
        .containsEntry("Bo Holm", 1L);
    assertThat(search(Query.ALL.withWords("speaker:aland")).total()).isEqualTo(1);
  }

  @Test
  void whatTwoSaidIsFoundUnderEachAndCountedOnce() {
    long before = search(Query.ALL).total();
    put(samples.article(5, "2019-06-27").sayTogether("Anna Berg", "Bo Holm", "Well."));

    assertThat(search(Query.ALL).total()).isEqualTo(before + 1);
    assertThat(counts(search(Query.ALL), Facet.SPEAKER))
        .containsEntry("Anna Berg", 1L)
        .containsEntry("Bo Holm", 1L);
    for (Set<String> chosen :
        List.of(Set.of("Anna Berg"), Set.of("Bo Holm"), Set.of("Anna Berg", "Bo Holm"))) {
      assertThat(search(Query.ALL.with(Facet.SPEAKER, chosen)).total()).isEqualTo(1);
    }
    assertThat(search(Query.ALL.withWords("speaker:holm")).total()).isEqualTo(1);
  }

  @Test
  void aChosenFacetKeepsShowingItsSiblings() {
    Query query = Query.ALL.withWords("sanctions").with(Facet.SPEAKER, Set.of("Lark"));

    Found found = search(query);

    assertThat(found.total()).isEqualTo(2);
    assertThat(counts(found, Facet.SPEAKER)).isEqualTo(Map.of("Lark", 2L, "Falk", 1L));
    assertThat(counts(found, Facet.STANCE))
        .isEqualTo(Map.of("supports", 1L, Stance.NOT_TAGGED, 1L));
    assertThat(counts(search(query.with(Facet.STANCE, Set.of("opposes"))), Facet.SPEAKER))
        .isEqualTo(Map.of("Lark", 0L, "Falk", 1L));
  }

  @Test
  void aChosenValueWithoutStatementsIsShownWithNone() {
    Found found = search(Query.ALL.with(Facet.SPEAKER, Set.of("Nobody")));

    assertThat(found.total()).isZero();
    assertThat(counts(found, Facet.SPEAKER)).containsEntry("Nobody", 0L).containsEntry("Lark", 3L);
  }

  @Test
  void filtersByStanceWithTheUntagged() {
    assertThat(ids(Query.ALL.with(Facet.STANCE, Set.of(Stance.NOT_TAGGED)), StatementOrder.NEWEST))
        .containsExactly(101L, 400L, 300L);
    assertThat(
            ids(
                Query.ALL.with(Facet.STANCE, Set.of(Stance.NOT_TAGGED, "opposes")),
                StatementOrder.NEWEST))
        .containsExactly(101L, 400L, 200L, 300L);
  }

  @Test
  void daysNarrowTheResultButNotTheHistogram() {
    Found found = search(Query.ALL.between(LocalDate.of(2019, 6, 1), null));

    assertThat(found.total()).isEqualTo(3);
    assertThat(found.months()).hasSize(2);
    assertThat(found.undated()).isEqualTo(1);
    assertThat(counts(found, Facet.MONTH)).isEqualTo(Map.of("2019-06", 3L));
  }

  @Test
  void monthsCanBeChosen() {
    Query query = Query.ALL.with(Facet.MONTH, Set.of("2019-01"));

    assertThat(ids(query, StatementOrder.NEWEST)).containsExactly(200L);
    assertThat(counts(search(query), Facet.MONTH)).containsEntry("2019-06", 3L);
  }

  @Test
  void sortsInEveryOrder() {
    assertThat(ids(Query.ALL, StatementOrder.NEWEST)).containsExactly(100L, 101L, 400L, 200L, 300L);
    assertThat(ids(Query.ALL, StatementOrder.OLDEST)).containsExactly(200L, 100L, 101L, 400L, 300L);
    assertThat(ids(Query.ALL, StatementOrder.SPEAKER))
        .containsExactly(101L, 200L, 100L, 400L, 300L);
    assertThat(ids(Query.ALL, StatementOrder.SOURCE)).containsExactly(400L, 200L, 100L, 101L, 300L);
    assertThat(ids(Query.ALL, StatementOrder.KIND)).containsExactly(100L, 400L, 200L, 101L, 300L);
    assertThat(ids(Query.ALL, StatementOrder.CONFIDENCE))
        .containsExactly(100L, 400L, 200L, 300L, 101L);
    assertThat(ids(Query.ALL.withWords("sanctions"), StatementOrder.RELEVANCE).getFirst())
        .isEqualTo(400L);
  }

  @Test
  void pagesJoinToTheWhole() {
    for (StatementOrder order : StatementOrder.values()) {
      List<Long> whole = ids(Query.ALL, order);
      for (int offset = 0; offset <= 6; offset++) {
        var request = onrecord.domain.SearchRequest.page(Query.ALL, order, offset, 2);
        assertThat(index.search(request).hits().stream().map(FoundStatement::id))
            .isEqualTo(whole.stream().skip(offset).limit(2).toList());
      }
    }
  }

  @Test
  void reprintsCountOnceAndOnlyTheFirstIsShown() {
    put(
        samples
            .article(10, "2018-01-01")
            .source("A")
            .reprintOf(10)
            .says("Lind", "Dialogue is the only way."),
        samples
            .article(11, "2018-01-02")
            .source("B")
            .reprintOf(10)
            .says("Lind", "“Dialogue is the only way”!")
            .says("Lind", "More."),
        samples
            .article(12, "2018-01-03")
            .source("C")
            .reprintOf(10)
            .says("Lind", "Dialogue is the only way.")
            .says("Lind", "Again and again.")
            .says("Lind", "Again and again."));
    Query wang = Query.ALL.with(Facet.SPEAKER, Set.of("Lind"));

    assertThat(ids(wang, StatementOrder.OLDEST)).containsExactly(1000L, 1101L, 1201L);
    assertThat(search(wang).total()).isEqualTo(3);
    assertThat(counts(search(wang), Facet.SOURCE)).isEqualTo(Map.of("A", 1L, "B", 1L, "C", 1L));
    assertThat(search(wang.groupingReprints(false)).total()).isEqualTo(6);
    assertThat(ids(wang.between(LocalDate.of(2018, 1, 2), null), StatementOrder.OLDEST))
        .as("the first of those that match")
        .containsExactly(1100L, 1101L, 1201L);
  }

  @Test
  void topicsTagAtOnceWithoutIndexing() {
    index.setTopics(List.of(new Topic("sanctions", "sanction*"), new Topic("summit", "talks")));

    Found found = search(Query.ALL);
    assertThat(counts(found, Facet.TOPIC))
        .isEqualTo(Map.of("sanctions", 3L, "summit", 3L, "Asia", 2L));
    assertThat(found.hits().getFirst().topics()).containsExactly("Asia", "sanctions", "summit");
    assertThat(index.topicsOf(List.of(300L, 200L, 77L)))
        .isEqualTo(Map.of(300L, List.of("summit"), 200L, List.of("sanctions")));
    assertFinds("topic:summit", 100L, 101L, 300L);
    assertFinds("topic:sanctions -speaker:lark", 200L);

    index.setTopics(List.of(new Topic("sanctions", "peace")));

    assertThat(counts(search(Query.ALL), Facet.TOPIC))
        .isEqualTo(Map.of("sanctions", 2L, "summit", 2L, "Asia", 2L));
    assertThat(ids(Query.ALL.with(Facet.TOPIC, Set.of("sanctions")), StatementOrder.NEWEST))
        .containsExactly(100L, 101L);
  }

  @Test
  void aBrokenTopicDoesNotBreakSearch() {
    index.setTopics(
        List.of(
            new Topic("broken", "\"talks"),
            new Topic("loop", "topic:pool"),
            new Topic("pool", "topic:loop OR peace")));

    assertThat(counts(search(Query.ALL), Facet.TOPIC)).containsEntry("broken", 1L);
    assertThat(index.topicProblems().get("broken")).contains("character 1");
    assertThat(index.topicProblems())
        .containsAnyOf(
            entry("loop", "The topic asks for itself."),
            entry("pool", "The topic asks for itself."));
  }

  @Test
  void findsArticlesByTextTitleAndStatements() {
    put(
        samples
            .article(20, "2020-01-01")
            .title("Missile test")
            .text("A long report on harbours.")
            .says("Tamm", "We protest.")
            .says("Tamm", "Strongly.")
            .says("Keld", "We protest too."),
        samples.article(21, "2020-01-02").text("Nobody says a word on the missile."));

    assertThat(index.articles(Query.ALL.withWords("missile"), 0, 10).hits())
        .containsExactly(
            new FoundArticles.FoundArticle(21, 0, 0), new FoundArticles.FoundArticle(20, 0, 0));
    assertThat(index.articles(Query.ALL.withWords("protest"), 0, 10).hits())
        .containsExactly(new FoundArticles.FoundArticle(20, 2, 2));
    Query ofTamm = Query.ALL.with(Facet.SPEAKER, Set.of("Tamm"));
    assertThat(index.articles(ofTamm.withWords("missile"), 0, 10).hits())
        .containsExactly(new FoundArticles.FoundArticle(20, 0, 0));
    assertThat(index.articles(ofTamm, 0, 10).hits())
        .containsExactly(new FoundArticles.FoundArticle(20, 2, 1));
    assertThat(index.articles(Query.ALL, 1, 2).hits())
        .extracting(FoundArticles.FoundArticle::id)
        .containsExactly(20L, 1L);
    assertThat(index.articles(Query.ALL, 0, 0).total()).isEqualTo(6);
    assertThat(index.articles(Query.ALL.between(null, LocalDate.of(2019, 2, 1)), 0, 10).hits())
        .extracting(FoundArticles.FoundArticle::id)
        .containsExactly(2L);
    assertThat(index.articles(Query.ALL.withWords("speaker:keld harbour"), 0, 10).total())
        .isEqualTo(1);
  }
}
