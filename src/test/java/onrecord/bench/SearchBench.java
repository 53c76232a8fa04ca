package onrecord.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementOrder;
import onrecord.library.Library;

/** How long a search with every facet and its first page takes, warm. */
final class SearchBench {

  private static final int PAGE = 50;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 60;

  private SearchBench() {}

  static void run(Library library, Figures figures) {
    SearchResult all = library.search(first(Query.ALL));
    List<String> speakers =
        all.facets().getOrDefault(Facet.SPEAKER, List.of()).stream()
            .limit(4)
            .map(FacetCount::value)
            .toList();
    measure("everything", Query.ALL, library, figures);
    measure("one common word", Query.ALL.withWords("talks"), library, figures);
    measure(
        "three words with OR", Query.ALL.withWords("talks OR summit OR trade"), library, figures);
    measure("a phrase", Query.ALL.withWords("\"would be\""), library, figures);
    measure("a beginning", Query.ALL.withWords("denuclear*"), library, figures);
    Query narrowed =
        Query.ALL
            .withWords("talks OR dialogue OR summit")
            .with(Facet.SPEAKER, Set.copyOf(speakers))
            .between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    measure("words, four speakers, a year", narrowed, library, figures);
    comparison(library, narrowed, speakers, figures);
  }

  private static void measure(String what, Query query, Library library, Figures figures) {
    SearchRequest request = first(query);
    long[] nanos = times(() -> library.search(request));
    figures.row(
        "search: " + what,
        "p50 %.1f ms, p95 %.1f ms, %,d found",
        Figures.percentile(nanos, 0.5),
        Figures.percentile(nanos, 0.95),
        library.search(request).total());
  }

  private static void comparison(
      Library library, Query query, List<String> speakers, Figures figures) {
    long[] nanos = times(() -> library.compare(query, speakers, Alignment.DAY, 2_000));
    figures.row(
        "comparison of four speakers by day",
        "p50 %.1f ms, p95 %.1f ms",
        Figures.percentile(nanos, 0.5),
        Figures.percentile(nanos, 0.95));
  }

  private static long[] times(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }

  private static SearchRequest first(Query query) {
    return SearchRequest.firstPage(query, StatementOrder.NEWEST, PAGE);
  }
}
