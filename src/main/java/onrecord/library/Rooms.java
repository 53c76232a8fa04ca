package onrecord.library;

import onrecord.exchange.ArticleReader;
import onrecord.search.SearchIndex;
import onrecord.store.Store;

/**
 * The rooms that one open library stands on.
 *
 * @param store the truth; written to on the writer thread only
 * @param index derived from it; written to on the writer thread only
 * @param reader reads articles; thread-safe
 */
record Rooms(Store store, SearchIndex index, ArticleReader reader) implements AutoCloseable {

  /** Closes the index, then the store. */
  @Override
  public void close() {
    try {
      index.close();
    } finally {
      store.close();
    }
  }
}
