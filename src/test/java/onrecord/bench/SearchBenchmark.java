package onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Statement;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import onrecord.search.SearchIndex;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures the index alone: how fast it takes articles beside bare Lucene, and how fast it answers.
 *
 * <p>Run with the number of articles: {@code onrecord.bench.SearchBenchmark 200000}. Statements are
 * cut from made articles. All figures are processor time, of all threads together. To build large
 * indexes quickly, articles keep only the first paragraph.
 */
public final class SearchBenchmark {

  private static final int INDEXED_IN_FULL = 6_000;
  private static final int BATCH = 1_000;
  private static final int STATEMENTS = 8;
  private static final int STATEMENT_WORDS = 22;
  private static final int SPEAKERS = 20_000;
  private static final int QUERIES = 600;
  private static final List<String> WORDS =
      List.of(
          "sanctions",
          "peace relief",
          "the",
          "\"the talks\"",
          "den*",
          "summit OR drills",
          "dialogue -trade",
          "speaker:7*",
          "border~1",
          "");

  private final SyntheticNews news = new SyntheticNews();

  private SearchBenchmark() {}

  /** Prints one line for each measure. */
  public static void main(String[] args) throws IOException {
    int articles = args.length == 0 ? 200_000 : Integer.parseInt(args[0]);
    SearchBenchmark benchmark = new SearchBenchmark();
    for (int round = 0; round < 2; round++) {
      benchmark.indexing();
    }
    Path folder = Files.createTempDirectory("search-benchmark");
    try (SearchIndex index = SearchIndex.open(folder, "benchmark")) {
      benchmark.build(index, articles);
      benchmark.searching(index);
    }
  }

  private void indexing() throws IOException {
    List<MarkedArticle> articles =
        LongStream.rangeClosed(1, INDEXED_IN_FULL).mapToObj(id -> article(id, true)).toList();
    long start = cpu();
    bare(articles);
    double bare = seconds(start);
    start = cpu();
    Path folder = Files.createTempDirectory("search-benchmark");
    try (SearchIndex index = SearchIndex.open(folder, "benchmark")) {
      for (int from = 0; from < articles.size(); from += BATCH) {
        index.put(articles.subList(from, from + BATCH), Map.of());
      }
      index.refresh();
      index.commit(1);
    }
    double own = seconds(start);
    print(
        "bare Lucene, one thread: %.0f articles/s; the index: %.0f articles/s, %.2f of the time",
        INDEXED_IN_FULL / bare, INDEXED_IN_FULL / own, own / bare);
  }

  private static void bare(List<MarkedArticle> articles) throws IOException {
    try (FSDirectory directory = FSDirectory.open(Files.createTempDirectory("bare"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (MarkedArticle article : articles) {
        Document document = new Document();
        document.add(new TextField("text", article.article().text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  private void build(SearchIndex index, int articles) {
    long start = cpu();
    List<MarkedArticle> batch = new ArrayList<>();
    for (long id = 1; id <= articles; id++) {
      batch.add(article(id, false));
      if (batch.size() == BATCH || id == articles) {
        index.put(batch, Map.of());
        batch.clear();
      }
    }
    index.refresh();
    index.commit(1);
    print("%s built in %.0f s", index.counts(), seconds(start));
  }

  private void searching(SearchIndex index) {
    index.setTopics(
        List.of(
            new Topic("talks", "talks OR summit OR dialogue"),
            new Topic("sanctions", "sanction*"),
            new Topic("drills", "drills OR missiles"),
            new Topic("peace", "peace")));
    for (int round = 0; round < 2; round++) {
      for (String words : WORDS) {
        measure(index, words, round > 0);
      }
    }
    for (StatementOrder order : StatementOrder.values()) {
      deepPage(index, order);
    }
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    print("heap in use %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** Every query is another one, so that no remembered result answers it. */
  private void measure(SearchIndex index, String words, boolean warm) {
    long[] nanos = new long[QUERIES / WORDS.size()];
    long total = 0;
    SplittableRandom random = new SplittableRandom(words.hashCode());
    for (int i = 0; i < nanos.length; i++) {
      Query query = Query.ALL.withWords(words);
      if (i % 2 == 1) {
        query = query.with(Facet.SPEAKER, Set.of(speaker(random.nextInt(50))));
      }
      if (i % 3 == 2) {
        query = query.between(LocalDate.of(2017, 3, 1).plusDays(i), null);
      } else {
        query = query.withWords((words + " -zz" + i + (warm ? "w" : "c")).strip());
      }
      long start = ownCpu();
      total += index.search(SearchRequest.firstPage(query, StatementOrder.NEWEST, 50)).total();
      nanos[i] = ownCpu() - start;
    }
    Arrays.sort(nanos);
    if (warm) {
      print(
          "%-18s p50 %6.1f ms, p95 %6.1f ms, %,d hits on average",
          "'" + words + "'",
          nanos[nanos.length / 2] / 1e6,
          nanos[nanos.length * 95 / 100] / 1e6,
          total / nanos.length);
    }
  }

  private static void deepPage(SearchIndex index, StatementOrder order) {
    Query query = Query.ALL.withWords("the");
    long total = index.search(SearchRequest.page(query, order, 0, 50)).total();
    long start = cpu();
    index.search(SearchRequest.page(query, order, (int) (total / 2), 50));
    double first = seconds(start) * 1000;
    start = cpu();
    index.search(SearchRequest.page(query, order, (int) (total / 3), 50));
    print(
        "%-10s jump into the middle of %,d: %.1f ms, the next jump %.1f ms",
        order, total, first, seconds(start) * 1000);
  }

  private MarkedArticle article(long id, boolean inFull) {
    SyntheticNews.Made made = news.article(inFull ? id : id % INDEXED_IN_FULL);
    SplittableRandom random = new SplittableRandom(id);
    String[] words = made.text().split("\\s+");
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      int from = random.nextInt(words.length - STATEMENT_WORDS);
      String said = String.join(" ", Arrays.asList(words).subList(from, from + STATEMENT_WORDS));
      statements.add(statement(id, i, said, random));
    }
    String text = inFull ? made.text() : made.text().substring(0, made.text().indexOf('\n'));
    LocalDate date = made.date().plusDays(random.nextInt(300));
    var details =
        new ArticleDetails(
            made.title(),
            date,
            DateOrigin.METADATA,
            made.source(),
            null,
            null,
            null,
            null,
            List.of());
    Long group = random.nextInt(5) == 0 ? Long.valueOf(id / 5 + 1) : null;
    return new MarkedArticle(
        new Article(id, details, text, "", group, Place.wholeOf("made"), ""), statements);
  }

  private static Statement statement(
      long article, int place, String said, SplittableRandom random) {
    double share = random.nextDouble();
    int speaker = (int) (share * share * share * SPEAKERS);
    return new Statement(
        article * STATEMENTS + place,
        article,
        new Content(List.of(new Span(0, said.length())), Kind.values()[random.nextInt(3)], said),
        new Attribution(
            new SpeakerRef(speaker + 1L, speaker(speaker), SpeakerType.PERSON), null, null),
        new Evidence("made", random.nextInt(100) / 100.0, "made"),
        Coding.NONE);
  }

  private static String speaker(int number) {
    return "Speaker " + number;
  }

  /** Processor time of all threads: what the work costs, whoever else uses the machine. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Processor time of this thread alone, finer than that of all. */
  private static long ownCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (cpu() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
