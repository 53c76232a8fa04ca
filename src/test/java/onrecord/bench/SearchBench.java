package onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import onrecord.domain.Alignment;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import onrecord.library.Library;

/** How long a search with every facet and its first page takes, warm. */
final class SearchBench {

  private static final int PAGE = 50;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 60;

  private final Library library;
  private final Figures figures;
  private final List<String> speakers;
  private final List<Times> all = new ArrayList<>();

  /**
   * How long each time took.
   *
   * @param clock nanoseconds by the clock
   * @param processor nanoseconds of processor time of all threads together
   */
  private record Times(long[] clock, long[] processor) {}

  private SearchBench(Library library, Figures figures) {
    this.library = library;
    this.figures = figures;
    this.speakers =
        library.search(first(Query.ALL)).counts(Facet.SPEAKER).stream()
            .limit(4)
            .map(FacetCount::value)
            .toList();
  }

  static void run(Library library, Figures figures) {
    new SearchBench(library, figures).run();
  }

  private void run() {
    LocalDate day = LocalDate.of(2017, 1, 1);
    search("everything from some day on", i -> Query.ALL.between(day.plusDays(i), null));
    search("one common word", i -> words("talks", i));
    search("three words with OR", i -> words("(talks OR summit OR trade)", i));
    search("a phrase", i -> words("\"would be\"", i));
    search("a beginning", i -> words("denuclear*", i));
    search("words of one speaker", i -> words("peace", i).with(Facet.SPEAKER, of(i)));
    IntFunction<Query> narrowed =
        i ->
            words("(talks OR dialogue OR summit)", i)
                .with(Facet.SPEAKER, Set.copyOf(speakers))
                .between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    search("words, four speakers, a year", narrowed);
    Times every =
        new Times(
            all.stream().flatMapToLong(times -> Arrays.stream(times.clock())).toArray(),
            all.stream().flatMapToLong(times -> Arrays.stream(times.processor())).toArray());
    row("all of these searches together (budget: p95 50 ms)", every);
    row(
        "comparison of four speakers by day",
        times(i -> library.compare(narrowed.apply(i), speakers, Alignment.DAY, 2_000)));
    row(
        "page of 50 in the middle, sorted by speaker",
        times(i -> library.search(middle(words("the", i)))));
  }

  /** The excluded word is in no text; it makes each query one that nobody asked before. */
  private static Query words(String words, int number) {
    return Query.ALL.withWords(words + " -zz" + number + "zz");
  }

  private Set<String> of(int number) {
    return Set.of(speakers.get(number % speakers.size()));
  }

  private SearchRequest middle(Query query) {
    int total = (int) library.search(first(query)).total();
    return SearchRequest.page(query, StatementOrder.SPEAKER, total / 2, PAGE);
  }

  private void search(String what, IntFunction<Query> query) {
    Times times = times(i -> library.search(first(query.apply(i))));
    all.add(times);
    long found = library.search(first(query.apply(0))).total();
    row("search: " + what + String.format(Locale.ROOT, " (%,d found)", found), times);
  }

  private void row(String what, Times times) {
    figures.row(
        what,
        "p50 %.1f ms, p95 %.1f ms; in processor time %.1f and %.1f ms",
        Figures.percentile(times.clock(), 0.5),
        Figures.percentile(times.clock(), 0.95),
        Figures.percentile(times.processor(), 0.5),
        Figures.percentile(times.processor(), 0.95));
  }

  /** Every time gets a number of its own, so that no remembered result answers. */
  private static Times times(IntConsumer work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.accept(ROUNDS + i);
    }
    Times times = new Times(new long[ROUNDS], new long[ROUNDS]);
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long processor = Cost.processorNanos();
      work.accept(i);
      times.clock()[i] = System.nanoTime() - start;
      times.processor()[i] = Cost.processorNanos() - processor;
    }
    return times;
  }

  private static SearchRequest first(Query query) {
    return SearchRequest.firstPage(query, StatementOrder.NEWEST, PAGE);
  }
}
