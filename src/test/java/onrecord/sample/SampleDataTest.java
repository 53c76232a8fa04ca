package onrecord.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.domain.Stance;
import org.junit.jupiter.api.Test;

/** Proves every quotation of the sample against the list of known statements. */
class SampleDataTest {

  private static final int LATEST_DAYS = 3;
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\b");
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final Pattern MINISTRY_SAYS =
      Pattern.compile("[Mm]inistry (?:said|added|issued)|said the [\\w ]*Ministry");

  private final List<KnownStatement> known = KnownStatement.all();
  private final List<SampleArticle> articles = SampleFiles.articles();

  @Test
  void everyQuotationIsAKnownStatementOrAPieceOfOne() {
    assertThat(articles).allSatisfy(article -> assertThat(article.quotations(known)).isNotEmpty());
  }

  @Test
  void marksStandInPairsAndOnlyAroundQuotations() {
    assertThat(articles)
        .allSatisfy(
            article -> {
              assertThat(article.prose()).doesNotContain("\"", "“", "”");
              assertThat(article.title()).doesNotContain("\"", "“", "”");
            });
  }

  @Test
  void anInterruptedQuotationGoesOnWhereItWasBrokenOff() {
    for (SampleArticle article : articles) {
      List<Piece> pieces = article.quotations(known);
      for (int i = 1; i < pieces.size(); i++) {
        Piece before = pieces.get(i - 1);
        Piece piece = pieces.get(i);
        if (piece.statement().equals(before.statement())
            && piece.paragraph() == before.paragraph()) {
          assertThat(before.isFollowedBy(piece)).as("%s: %s", article, piece).isTrue();
        }
      }
    }
  }

  @Test
  void articlesAppearOnTheDayOfTheirStatementsOrSoonAfter() {
    forEachQuotation(
        (article, piece) -> {
          LocalDate said = piece.statement().date();
          assertThat(article.date()).isBetween(said, said.plusDays(LATEST_DAYS));
          if (article.date().isAfter(said.plusDays(1))) {
            assertThat(article.prose()).containsAnyOf(weekday(said), DAY_OF_MONTH.format(said));
          }
        });
  }

  @Test
  void weekdaysAndDatesAreThoseOfTheStatements() {
    for (SampleArticle article : articles) {
      Set<LocalDate> days = new HashSet<>(Set.of(article.date()));
      article.quotations(known).forEach(piece -> days.add(piece.statement().date()));
      Set<String> weekdays = days.stream().map(SampleDataTest::weekday).collect(toSet());
      assertThat(weekdaysIn(article.prose())).as("%s", article).isSubsetOf(weekdays);
      assertThat(datesIn(article.prose())).as("%s", article).isSubsetOf(datesAround(days));
    }
  }

  @Test
  void everySpeakerIsNamedNoLaterThanTheirWords() {
    forEachQuotation(
        (article, piece) -> {
          String soFar = String.join("\n", article.paragraphs().subList(0, piece.paragraph() + 1));
          String name = piece.statement().speakerName();
          assertThat(soFar.replace('’', '\''))
              .containsAnyOf(name, name.replace("North Korean", "North Korea's"));
        });
  }

  @Test
  void onlyTheSpokespersonSpeaksForTheMinistry() {
    forEachQuotation(
        (article, piece) -> {
          String paragraph = article.paragraphs().get(piece.paragraph());
          if (MINISTRY_SAYS.matcher(paragraph).find()) {
            assertThat(piece.statement().isOfBody()).as(paragraph).isTrue();
          }
        });
  }

  @Test
  void translatedWordsAreSaidToBeTranslated() {
    forEachQuotation(
        (article, piece) -> {
          if (piece.statement().translated()) {
            assertThat(article.prose()).contains("translat");
          }
        });
  }

  @Test
  void everySpeakerOfTheListIsQuoted() {
    Set<String> quoted =
        articles.stream()
            .flatMap(article -> article.quotations(known).stream())
            .map(piece -> piece.statement().speaker())
            .collect(toSet());
    assertThat(quoted)
        .containsExactlyInAnyOrderElementsOf(
            known.stream().map(KnownStatement::speaker).collect(toSet()));
  }

  @Test
  void theSampleIsLargeAndVariedEnough() {
    assertThat(articles).hasSizeGreaterThanOrEqualTo(90);
    assertThat(articles).extracting(SampleArticle::format).contains("txt", "html", "csv", "json");
    assertThat(articles.stream().map(SampleArticle::outlet).collect(toSet())).hasSize(8);
    assertThat(articles)
        .allSatisfy(article -> assertThat(article.text().split("\\s+").length).isBetween(80, 250));
  }

  @Test
  void manyStatementsAreToldByMoreThanOneArticle() {
    Map<KnownStatement, Set<SampleArticle>> tellers =
        articles.stream()
            .flatMap(article -> article.quotations(known).stream().map(p -> Map.entry(p, article)))
            .collect(
                groupingBy(e -> e.getKey().statement(), mapping(Map.Entry::getValue, toSet())));
    assertThat(tellers.values()).filteredOn(set -> set.size() > 1).hasSizeGreaterThan(40);
  }

  @Test
  void someArticlesAreReprints() {
    List<Shingled> all = articles.stream().map(Shingled::of).toList();
    long pairs =
        all.stream()
            .flatMap(a -> all.stream().filter(b -> b.isLaterThan(a) && b.isLike(a)))
            .count();
    assertThat(pairs).isGreaterThanOrEqualTo(2);
  }

  @Test
  void tagsNameAStanceAndWordsThatAreQuoted() {
    Set<String> quotations =
        articles.stream()
            .flatMap(article -> article.paragraphs().stream())
            .flatMap(paragraph -> SampleArticle.quotations(paragraph).stream())
            .map(Words::bare)
            .collect(toSet());
    List<List<String>> tags = SampleFiles.table("tags.tsv");
    assertThat(tags).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
    assertThat(tags)
        .allSatisfy(
            tag -> {
              assertThat(tag).hasSize(3);
              assertThat(Stance.ofLabel(tag.get(1))).isNotNull();
              assertThat(quotations).anyMatch(words -> words.contains(tag.get(2)));
              assertThat(known).filteredOn(s -> s.indexOf(tag.get(2)) >= 0).hasSize(1);
            });
  }

  @Test
  void topicsAreTheSevenOfTheSample() {
    assertThat(SampleFiles.table("topics.tsv"))
        .allSatisfy(topic -> assertThat(topic).hasSize(2).allMatch(cell -> !cell.isBlank()))
        .extracting(List::getFirst)
        .containsExactly(
            "Summit diplomacy",
            "Sanctions",
            "Denuclearisation",
            "Military drills",
            "Inter-Korean",
            "China and Russia",
            "Human rights");
  }

  @Test
  void theSourcesOfAllQuotationsAreNamed() {
    List<String> sources =
        SampleFiles.text(SampleFiles.DATA.resolve("SOURCES.md")).lines().toList();
    forEachQuotation(
        (article, piece) -> {
          KnownStatement statement = piece.statement();
          assertThat(sources)
              .anyMatch(
                  line ->
                      line.contains(statement.date().toString())
                          && line.contains(statement.speaker())
                          && line.contains(statement.reportedBy()));
        });
  }

  private interface QuotationCheck {
    void check(SampleArticle article, Piece piece);
  }

  private void forEachQuotation(QuotationCheck check) {
    assertThat(articles)
        .allSatisfy(
            article -> article.quotations(known).forEach(piece -> check.check(article, piece)));
  }

  private Set<String> datesAround(Set<LocalDate> days) {
    return Stream.concat(
            days.stream().flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))),
            known.stream().map(KnownStatement::date))
        .map(DAY_OF_MONTH::format)
        .collect(toSet());
  }

  private static Set<String> datesIn(String text) {
    return DAY_AND_MONTH.matcher(text).results().map(match -> match.group()).collect(toSet());
  }

  private static Set<String> weekdaysIn(String text) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
        .filter(text::contains)
        .collect(toSet());
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** An article with its runs of five words, by which reprints are known. */
  private record Shingled(SampleArticle article, Set<String> shingles) {

    static Shingled of(SampleArticle article) {
      List<String> words = List.of(Words.bare(article.text()).replaceAll("[“”\"]", "").split(" "));
      return new Shingled(
          article,
          IntStream.rangeClosed(0, words.size() - 5)
              .mapToObj(i -> String.join(" ", words.subList(i, i + 5)))
              .collect(toSet()));
    }

    boolean isLaterThan(Shingled other) {
      return article.date().isAfter(other.article.date());
    }

    boolean isLike(Shingled other) {
      long shared = shingles.stream().filter(other.shingles::contains).count();
      return !article.outlet().equals(other.article.outlet())
          && shared > 0.6 * (shingles.size() + other.shingles.size() - shared);
    }
  }
}
