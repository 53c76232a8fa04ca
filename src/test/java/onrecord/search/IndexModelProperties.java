package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.PrintKey;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Stance;
import onrecord.domain.Statement;
import onrecord.domain.StatementOrder;
import org.jspecify.annotations.Nullable;

/** After any sequence of writes the index counts what a plain list would count. */
class IndexModelProperties {

  private static final List<String> WORDS = List.of("peace", "sanctions", "talks");
  private static final List<String> SPEAKERS = List.of("Lark", "Dorn", "Falk");
  private static final List<String> SOURCES = List.of("Gazette", "Beacon");

  /** One write: an article put, or removed when it has no statements. */
  record Step(long article, @Nullable LocalDate date, long group, List<Said> said) {}

  /** One statement of a step. */
  record Said(String speaker, String words, Kind kind, boolean tagged) {}

  private record Counted(MarkedArticle article, Statement statement) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Said> said =
        Combinators.combine(
                Arbitraries.of(SPEAKERS),
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of(Kind.values()),
                Arbitraries.of(true, false))
            .as(
                (speaker, words, kind, tag) ->
                    new Said(speaker, String.join(" ", words), kind, tag));
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 90).map(day -> LocalDate.of(2019, 1, 1).plusDays(day));
    return Combinators.combine(
            Arbitraries.longs().between(1, 8),
            days.injectNull(0.2),
            Arbitraries.longs().between(0, 3),
            said.list().ofMaxSize(4))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<Query> queries() {
    return Combinators.combine(
            Arbitraries.of(
                "", "peace", "peace sanctions", "peace OR talks", "-peace", "speaker:dorn"),
            Arbitraries.of(SPEAKERS).set().ofMaxSize(2),
            Arbitraries.of(SOURCES).set().ofMaxSize(1),
            Arbitraries.of("supports", Stance.NOT_TAGGED).set().ofMaxSize(1),
            Arbitraries.of(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 1, 20)).injectNull(0.5),
            Arbitraries.of(LocalDate.of(2019, 2, 10), LocalDate.of(2019, 3, 1)).injectNull(0.5),
            Arbitraries.of(true, false))
        .as(
            (words, speakers, sources, stances, from, to, group) ->
                Query.ALL
                    .withWords(words)
                    .with(Facet.SPEAKER, speakers)
                    .with(Facet.SOURCE, sources)
                    .with(Facet.STANCE, stances)
                    .between(from, to)
                    .groupingReprints(group));
  }

  @Property(tries = 60)
  void countsAsAPlainListDoes(@ForAll("steps") List<Step> steps, @ForAll("queries") Query query)
      throws IOException {
    Path folder = Files.createTempDirectory("index");
    try (SearchIndex index = SearchIndex.open(folder, "library")) {
      List<MarkedArticle> model = new ArrayList<>(write(index, steps));
      Found found =
          index.search(
              new SearchRequest(query, StatementOrder.NEWEST, 0, 1000, EnumSet.allOf(Facet.class)));

      List<Counted> expected = expected(model, query, null);
      assertThat(found.total()).isEqualTo(expected.size());
      assertThat(found.hits().stream().map(FoundStatement::id))
          .containsExactlyElementsOf(inOrder(expected, StatementOrder.NEWEST));
      for (StatementOrder order : List.of(StatementOrder.NEWEST, StatementOrder.OLDEST)) {
        assertThat(index.search(SearchRequest.page(query, order, 1, 3)).hits())
            .extracting(FoundStatement::id)
            .containsExactlyElementsOf(page(inOrder(expected, order), 1, 3));
      }
      assertThat(found.articles())
          .isEqualTo(expected.stream().map(Counted::article).distinct().count());
      assertThat(found.months())
          .isEqualTo(months(expected(model, query.between(null, null), null)));
      assertFacet(found, Facet.SPEAKER, query, model, IndexModelProperties::speaker);
      assertFacet(found, Facet.SOURCE, query, model, IndexModelProperties::source);
      assertFacet(found, Facet.STANCE, query, model, IndexModelProperties::stance);
      assertFacet(
          found, Facet.KIND, query, model, counted -> counted.statement().content().kind().label());
    } finally {
      delete(folder);
    }
  }

  private static List<MarkedArticle> write(SearchIndex index, List<Step> steps) {
    Samples samples = new Samples();
    Map<Long, MarkedArticle> model = new TreeMap<>();
    for (Step step : steps) {
      if (step.said().isEmpty()) {
        index.remove(List.of(step.article()));
        model.remove(step.article());
      } else {
        MarkedArticle article = article(samples, step);
        samples.put(index, List.of(article));
        model.put(step.article(), article);
      }
      if (step.group() == 3) {
        index.refresh();
      }
    }
    index.refresh();
    return List.copyOf(model.values());
  }

  private static MarkedArticle article(Samples samples, Step step) {
    Samples.Draft draft =
        samples
            .article(step.article(), step.date() == null ? null : step.date().toString())
            .source(SOURCES.get((int) (step.article() % SOURCES.size())));
    if (step.group() != 0) {
      draft.reprintOf(step.group());
    }
    for (Said said : step.said()) {
      var coding =
          said.tagged() ? Samples.tagged("claim", Stance.SUPPORTS) : onrecord.domain.Coding.NONE;
      draft.says(said.speaker(), said.words(), said.kind(), 0.5, coding);
    }
    return draft.done();
  }

  private static List<Counted> expected(
      List<MarkedArticle> model, Query query, @Nullable Facet leftOut) {
    Set<Long> prints = new HashSet<>();
    return model.stream()
        .flatMap(article -> article.statements().stream().map(s -> new Counted(article, s)))
        .sorted(Comparator.comparingLong(counted -> counted.statement().id()))
        .filter(words(query.words()))
        .filter(chosen(query, leftOut, Facet.SPEAKER, IndexModelProperties::speaker))
        .filter(chosen(query, leftOut, Facet.SOURCE, IndexModelProperties::source))
        .filter(chosen(query, leftOut, Facet.STANCE, IndexModelProperties::stance))
        .filter(counted -> isWithin(counted, query.from(), query.to()))
        .filter(
            counted ->
                !query.groupReprints()
                    || counted.article().article().reprintGroup() == null
                    || prints.add(
                        PrintKey.of(counted.article().article(), counted.statement().content())))
        .toList();
  }

  private static boolean isWithin(
      Counted counted, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate date = counted.article().article().details().date();
    boolean begun = from == null || date != null && !date.isBefore(from);
    return begun && (to == null || date != null && !date.isAfter(to));
  }

  private static Predicate<Counted> words(String words) {
    return counted -> {
      String text = counted.statement().content().text();
      return switch (words) {
        case "" -> true;
        case "peace" -> text.contains("peace");
        case "peace sanctions" -> text.contains("peace") && text.contains("sanctions");
        case "peace OR talks" -> text.contains("peace") || text.contains("talks");
        case "-peace" -> !text.contains("peace");
        default -> speaker(counted).equals("Dorn");
      };
    };
  }

  private static Predicate<Counted> chosen(
      Query query, @Nullable Facet leftOut, Facet facet, Function<Counted, String> value) {
    Set<String> values = query.valuesOf(facet);
    return counted -> facet == leftOut || values.isEmpty() || values.contains(value.apply(counted));
  }

  private static void assertFacet(
      Found found,
      Facet facet,
      Query query,
      List<MarkedArticle> model,
      Function<Counted, String> value) {
    Map<String, Long> expected =
        expected(model, query, facet).stream()
            .collect(Collectors.groupingBy(value, Collectors.counting()));
    query.valuesOf(facet).forEach(chosen -> expected.putIfAbsent(chosen, 0L));
    assertThat(
            found.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
        .as(facet + " of " + query)
        .isEqualTo(expected);
  }

  private static List<Long> page(List<Long> ids, int offset, int limit) {
    return ids.stream().skip(offset).limit(limit).toList();
  }

  private static List<Long> inOrder(List<Counted> counted, StatementOrder order) {
    Comparator<LocalDate> days =
        order == StatementOrder.NEWEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<Counted> byDay =
        Comparator.comparing(
            c -> c.article().article().details().date(), Comparator.nullsLast(days));
    return counted.stream()
        .sorted(byDay.thenComparingLong(c -> c.statement().id()))
        .map(c -> c.statement().id())
        .toList();
  }

  private static Map<YearMonth, Long> months(List<Counted> counted) {
    return counted.stream()
        .map(c -> c.article().article().details().date())
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.counting()));
  }

  private static String speaker(Counted counted) {
    return counted.statement().attribution().speaker().name();
  }

  private static String source(Counted counted) {
    return String.valueOf(counted.article().article().details().source());
  }

  private static String stance(Counted counted) {
    return counted.statement().coding().stances().isEmpty() ? Stance.NOT_TAGGED : "supports";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
