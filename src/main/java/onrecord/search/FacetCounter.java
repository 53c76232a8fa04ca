package onrecord.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Kind;
import onrecord.domain.Query;
import onrecord.domain.SpeakerKey;
import onrecord.domain.Stance;
import onrecord.domain.Standing;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Counts the statements of a result by the values of its facets. For one thread. */
final class FacetCounter {

  private final Snapshot snapshot;
  private final Result result;
  private final Query query;

  FacetCounter(Result result, Query query) {
    this.snapshot = result.snapshot();
    this.result = result;
    this.query = query;
  }

  /** The queries whose results are worth remembering for every segment. */
  static Collection<org.apache.lucene.search.Query> rememberedQueries(Rules rules) {
    List<org.apache.lucene.search.Query> queries = new ArrayList<>(rules.topics().queries());
    Arrays.stream(Kind.values()).map(FacetCounter::ofKind).forEach(queries::add);
    queries.add(FieldQueries.NOT_TAGGED);
    queries.add(rules.suggestions().query());
    return queries;
  }

  /** Finds the statements of a kind. */
  static org.apache.lucene.search.Query ofKind(Kind kind) {
    return new TermQuery(new Term(Fields.KIND, kind.label()));
  }

  /** The counts of these facets. */
  Map<Facet, List<FacetCount>> count(Set<Facet> facets) throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, count(facet));
    }
    return counts;
  }

  /** Statements by month on any day, without empty months. */
  SortedMap<YearMonth, Long> months() throws IOException {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    long[] counts = result.tallyOnAnyDay().byMonth();
    for (int month = 0; month < counts.length; month++) {
      if (counts[month] > 0) {
        months.put(YearMonth.parse(snapshot.months().nameOf(month)), counts[month]);
      }
    }
    return months;
  }

  /** Statements of undated articles. */
  long undated() throws IOException {
    return result.tallyOnAnyDay().undated();
  }

  /** How many of the statements are each speaker's: all speakers who have any. */
  Map<String, Long> everySpeaker() throws IOException {
    return LargestCounts.all(bySpeaker(result.found()), snapshot.speakers(), any -> true);
  }

  /** Of all values those that hold {@code part}, whatever case and accents, and the chosen ones. */
  List<FacetCount> holding(Facet facet, String part) throws IOException {
    String key = SpeakerKey.of(part);
    Set<String> chosen = query.valuesOf(facet);
    Predicate<String> wanted =
        value -> chosen.contains(value) || SpeakerKey.of(value).contains(key);
    Map<String, Long> counts =
        counts(facet, (byNumber, names) -> LargestCounts.all(byNumber, names, wanted));
    counts.keySet().removeIf(wanted.negate());
    return largestFirst(counts, chosen);
  }

  private List<FacetCount> count(Facet facet) throws IOException {
    Set<String> chosen = query.valuesOf(facet);
    return largestFirst(counts(facet, (byNumber, names) -> named(byNumber, names, chosen)), chosen);
  }

  /** Makes counts by name of counts by number, of all or of the largest. */
  private interface Naming {
    Map<String, Long> of(long[] byNumber, Names names);
  }

  private Map<String, Long> counts(Facet facet, Naming naming) throws IOException {
    DocSet set = result.withSiblings(facet);
    return switch (facet) {
      case SPEAKER -> naming.of(bySpeaker(set), snapshot.speakers());
      case SOURCE -> naming.of(tally(set).bySource(), snapshot.sources());
      case MONTH -> naming.of(tally(set).byMonth(), snapshot.months());
      case KIND -> byKind(set);
      case TOPIC -> byTopic(set);
      case STANCE -> byStance(set);
      case CLAIM -> byValue(set, Fields.CLAIM);
      case CODE -> byValue(set, Fields.CODE);
      case STANDING -> byStanding(set);
    };
  }

  private ArticleTally tally(DocSet set) throws IOException {
    return set == result.found() ? result.tally() : ArticleTally.of(snapshot, set);
  }

  private static List<FacetCount> largestFirst(Map<String, Long> counts, Set<String> chosen) {
    chosen.forEach(value -> counts.putIfAbsent(value, 0L));
    Comparator<FacetCount> order =
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
    List<FacetCount> sorted =
        counts.entrySet().stream()
            .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
            .sorted(order)
            .toList();
    if (sorted.size() <= FacetCount.MOST_VALUES) {
      return sorted;
    }
    Stream<FacetCount> rest =
        sorted.stream()
            .skip(FacetCount.MOST_VALUES)
            .filter(count -> chosen.contains(count.value()));
    return Stream.concat(sorted.stream().limit(FacetCount.MOST_VALUES), rest).toList();
  }

  private long[] bySpeaker(DocSet set) throws IOException {
    Map<String, Long> also = byValue(set, Fields.ALSO);
    also.keySet().forEach(snapshot.speakers()::numberOf);
    long[] counts = SpeakerTally.of(snapshot, set);
    also.forEach((name, count) -> counts[snapshot.speakers().numberOf(name)] += count);
    return counts;
  }

  private static Map<String, Long> named(long[] counts, Names names, Set<String> chosen) {
    Map<String, Long> named = LargestCounts.of(counts, names, FacetCount.MOST_VALUES);
    for (String name : chosen) {
      int number = names.find(name);
      named.put(name, number == Names.NONE || number >= counts.length ? 0 : counts[number]);
    }
    return named;
  }

  private Map<String, Long> byKind(DocSet set) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (Kind kind : Kind.values()) {
      putPositive(counts, kind.label(), set.intersection(snapshot.remembered(ofKind(kind))));
    }
    return counts;
  }

  private Map<String, Long> byStanding(DocSet set) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    long suggestions = set.intersection(result.suggestions());
    putPositive(counts, Standing.SUGGESTION.label(), suggestions);
    putPositive(counts, Standing.COUNTED.label(), set.cardinality() - suggestions);
    return counts;
  }

  private Map<String, Long> byTopic(DocSet set) throws IOException {
    Map<String, Long> counts = imported(set);
    for (String name : result.topics().names()) {
      counts.remove(name);
      var query = result.topics().exactly(name, Scope.STATEMENTS);
      putPositive(counts, name, set.intersection(snapshot.remembered(query)));
    }
    return counts;
  }

  private Map<String, Long> imported(DocSet set) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (int leaf = 0; leaf < snapshot.segments().size(); leaf++) {
      Segment segment = snapshot.segments().get(leaf);
      FixedBitSet docs = set.of(leaf);
      int[] article = {0};
      addValues(
          counts,
          values(leaf, Fields.TOPIC),
          doc -> {
            article[0] = segment.articleAtOrAfter(article[0], doc);
            return docs.cardinality(segment.firstDoc(article[0]), doc);
          });
    }
    return counts;
  }

  private Map<String, Long> byStance(DocSet set) throws IOException {
    Map<String, Long> counts = byValue(set, Fields.STANCE);
    putPositive(
        counts, Stance.NOT_TAGGED, set.intersection(snapshot.remembered(FieldQueries.NOT_TAGGED)));
    return counts;
  }

  private Map<String, Long> byValue(DocSet set, String field) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (int leaf = 0; leaf < snapshot.segments().size(); leaf++) {
      FixedBitSet docs = set.of(leaf);
      addValues(counts, values(leaf, field), doc -> docs.get(doc) ? 1 : 0);
    }
    return counts;
  }

  private SortedSetDocValues values(int leaf, String field) throws IOException {
    return DocValues.getSortedSet(snapshot.getLeafContexts().get(leaf).reader(), field);
  }

  /** How much a document counts. */
  private interface Weigher {
    int of(int doc);
  }

  private static void addValues(
      Map<String, Long> counts, SortedSetDocValues values, Weigher weigher) throws IOException {
    long[] byOrd = new long[Math.toIntExact(values.getValueCount())];
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      int weight = weigher.of(doc);
      for (int i = 0; weight > 0 && i < values.docValueCount(); i++) {
        byOrd[(int) values.nextOrd()] += weight;
      }
    }
    for (int ord = 0; ord < byOrd.length; ord++) {
      if (byOrd[ord] > 0) {
        counts.merge(values.lookupOrd(ord).utf8ToString(), byOrd[ord], Long::sum);
      }
    }
  }

  private static void putPositive(Map<String, Long> counts, String value, long count) {
    if (count > 0) {
      counts.put(value, count);
    }
  }
}
