package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of an open index share. */
abstract class IndexTest {

  final Samples samples = new Samples();

  @TempDir Path folder;
  SearchIndex index;

  @BeforeEach
  void openIndex() {
    index = SearchIndex.open(folder, "library");
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  void put(Samples.Draft... drafts) {
    List<MarkedArticle> articles = Arrays.stream(drafts).map(Samples.Draft::done).toList();
    samples.put(index, articles);
    index.refresh();
  }

  Found search(Query query) {
    return search(query, StatementOrder.NEWEST);
  }

  Found search(Query query, StatementOrder order) {
    return index.search(new SearchRequest(query, order, 0, 100, EnumSet.allOf(Facet.class)));
  }

  List<Long> ids(String words) {
    return ids(Query.ALL.withWords(words), StatementOrder.NEWEST);
  }

  List<Long> ids(Query query, StatementOrder order) {
    return search(query, order).hits().stream().map(FoundStatement::id).toList();
  }

  static Map<String, Long> counts(Found found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  void assertFinds(String words, Long... ids) {
    Found found = search(Query.ALL.withWords(words));
    assertThat(found.problem()).as("problem of " + words).isNull();
    assertThat(found.hits().stream().map(FoundStatement::id))
        .as(words)
        .containsExactlyInAnyOrder(ids);
  }
}
