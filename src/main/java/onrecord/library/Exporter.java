package onrecord.library;

import java.nio.file.Path;
import onrecord.domain.Query;
import onrecord.search.SearchIndex;
import onrecord.store.Store;

/** Writes results to files. */
final class Exporter {

  private final Store store;
  private final SearchIndex index;
  private final StatementQueries queries;

  Exporter(Store store, SearchIndex index, StatementQueries queries) {
    this.store = store;
    this.index = index;
    this.queries = queries;
  }

  long export(Query query, ExportFormat format, Path target) {
    throw new UnsupportedOperationException("not yet " + store + index + queries);
  }
}
