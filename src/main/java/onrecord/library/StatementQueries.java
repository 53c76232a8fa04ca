package onrecord.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.ArticleDetails;
import onrecord.domain.ArticleHit;
import onrecord.domain.Comparison;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.search.Found;
import onrecord.search.FoundArticles;
import onrecord.search.FoundStatement;
import onrecord.search.SearchIndex;
import onrecord.store.StatementRow;
import onrecord.store.Store;

/** Answers questions: asks the index which statements, and the store what they say. Thread-safe. */
final class StatementQueries {

  private final Store store;
  private final SearchIndex index;

  StatementQueries(Store store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  SearchResult search(SearchRequest request) {
    long begun = System.nanoTime();
    Found found = index.search(request);
    return new SearchResult(
        hits(found.hits(), request.query()),
        found.total(),
        found.articles(),
        found.facets(),
        found.months(),
        found.undated(),
        found.problem(),
        System.nanoTime() - begun);
  }

  /** The found statements that the store still has, in their order. */
  private List<StatementHit> hits(List<FoundStatement> found, Query query) {
    Map<Long, List<String>> topics = new HashMap<>();
    List<Long> ids = new ArrayList<>(found.size());
    for (FoundStatement statement : found) {
      topics.put(statement.id(), statement.topics());
      ids.add(statement.id());
    }
    return store.statements(ids).stream()
        .map(row -> hit(row, topics.getOrDefault(row.statement().id(), List.of()), query))
        .toList();
  }

  private StatementHit hit(StatementRow row, List<String> topics, Query query) {
    return new StatementHit(
        row.statement(),
        row.article(),
        topics,
        index.highlights(query.words(), row.statement().content().text()),
        row.printed());
  }

  Optional<StatementHit> statement(long id, Query query) {
    return store.statements(List.of(id)).stream()
        .findFirst()
        .map(row -> hit(row, topicsOf(id), query));
  }

  private List<String> topicsOf(long statementId) {
    return index.topicsOf(List.of(statementId)).getOrDefault(statementId, List.of());
  }

  ArticlePage articles(Query query, int offset, int limit) {
    FoundArticles found = index.articles(query, offset, limit);
    Map<Long, ArticleDetails> details =
        store.articleDetails(found.hits().stream().map(FoundArticles.FoundArticle::id).toList());
    List<ArticleHit> hits = new ArrayList<>();
    for (FoundArticles.FoundArticle hit : found.hits()) {
      ArticleDetails known = details.get(hit.id());
      if (known != null) {
        hits.add(new ArticleHit(hit.id(), known, hit.statements(), hit.speakers()));
      }
    }
    return new ArticlePage(List.copyOf(hits), found.total());
  }

  Comparison compare(Query query, List<String> speakers, Alignment alignment, int limit) {
    if (speakers.isEmpty()) {
      return new Comparison(List.of(), List.of(), 0, 0);
    }
    List<Comparison.Column> columns = new ArrayList<>();
    for (String name : speakers) {
      columns.add(column(query, name));
    }
    Query ofAll = query.with(Facet.SPEAKER, canonicalNames(columns));
    SearchResult found = search(SearchRequest.page(ofAll, StatementOrder.NEWEST, 0, limit));
    return new ComparisonBuilder(alignment, chosenRows(query, alignment))
        .build(columns, found.hits(), found.total());
  }

  Optional<Comparison> compareAsLeft(DesktopSession.LeftAt leftAt) {
    Glimpse glimpse = leftAt.glimpse();
    if (glimpse == null || glimpse.change() != store.lastChange()) {
      return Optional.empty();
    }
    List<Speaker> speakers = speakersStillCalled(leftAt.columns());
    List<Long> ids = glimpse.statements();
    Map<Long, StatementHit> hits = new HashMap<>();
    hits(ids.stream().map(id -> new FoundStatement(id, List.of())).toList(), leftAt.query())
        .forEach(hit -> hits.put(hit.statement().id(), hit));
    return speakers.size() == glimpse.columns().size() && hits.size() == ids.size()
        ? Optional.of(glimpse.with(speakers, hits))
        : Optional.empty();
  }

  private List<Speaker> speakersStillCalled(List<String> names) {
    return names.stream()
        .flatMap(name -> store.speaker(name).filter(it -> it.ref().name().equals(name)).stream())
        .toList();
  }

  private static Set<String> canonicalNames(Collection<Comparison.Column> columns) {
    Set<String> names = new java.util.HashSet<>();
    columns.forEach(column -> names.add(column.speaker().ref().name()));
    return names;
  }

  private static Set<String> chosenRows(Query query, Alignment alignment) {
    return switch (alignment) {
      case TOPIC -> query.valuesOf(Facet.TOPIC);
      case CLAIM -> query.valuesOf(Facet.CLAIM);
      case DAY, WEEK, MONTH -> Set.of();
    };
  }

  private Comparison.Column column(Query query, String name) {
    Speaker speaker = store.speaker(name).orElseGet(() -> unknown(name));
    Query ofOne = query.with(Facet.SPEAKER, Set.of(speaker.ref().name()));
    Found found =
        index.search(new SearchRequest(ofOne, StatementOrder.NEWEST, 0, 0, Set.of(Facet.STANCE)));
    return new Comparison.Column(
        speaker,
        found.total(),
        stances(
            found.facets().getOrDefault(Facet.STANCE, List.of()), query.valuesOf(Facet.STANCE)));
  }

  private static Map<Stance, Long> stances(List<FacetCount> counts, Set<String> chosen) {
    Map<Stance, Long> stances = new EnumMap<>(Stance.class);
    for (FacetCount count : counts) {
      boolean asked = chosen.isEmpty() || chosen.contains(count.value());
      if (asked && !count.value().equals(Stance.NOT_TAGGED)) {
        stances.put(Stance.ofLabel(count.value()), count.count());
      }
    }
    return stances;
  }

  /** Somebody whom this library does not know: nothing said, key 0. */
  private static Speaker unknown(String name) {
    return Speaker.without(new SpeakerRef(0, name, SpeakerType.PERSON), List.of(), 0);
  }
}
