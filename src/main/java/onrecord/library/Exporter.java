package onrecord.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.domain.ArticleHit;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.exchange.export.LibraryHeader;
import onrecord.exchange.export.LibraryLines;
import onrecord.exchange.export.QuotationPages;
import onrecord.exchange.export.StatementTable;
import onrecord.store.Store;

/** Writes the result of a query to a file, a page at a time. For one export. */
final class Exporter {

  private static final int PAGE = 1_000;
  private static final int ARTICLES_AT_ONCE = 100;

  private final String name;
  private final Store store;
  private final StatementQueries queries;
  private long written;

  /**
   * @param name the library's name
   */
  Exporter(String name, Store store, StatementQueries queries) {
    this.name = name;
    this.store = store;
    this.queries = queries;
  }

  /** Gives how many statements were written. */
  long export(Query query, ExportFormat format, Path target) {
    try {
      AtomicFile.write(
          target,
          part -> {
            switch (format) {
              case CSV -> writeTable(query, part);
              case JSONL -> writeLines(query, part);
              case MARKDOWN -> writePages(query, part);
            }
          });
      return written;
    } catch (IOException | UncheckedIOException e) {
      throw new LibraryException("The export could not be written to " + target + ".", e);
    }
  }

  private void writeTable(Query query, Path file) throws IOException {
    try (StatementTable table = new StatementTable(streamTo(file))) {
      List<StatementHit> page;
      do {
        page = page(query, written);
        for (StatementHit hit : page) {
          table.write(hit);
        }
        written += page.size();
      } while (page.size() == PAGE);
    }
  }

  private void writePages(Query query, Path file) throws IOException {
    List<StatementHit> all = new ArrayList<>();
    List<StatementHit> page;
    do {
      page = page(query, all.size());
      all.addAll(page);
    } while (page.size() == PAGE);
    try (Writer writer = Files.newBufferedWriter(file)) {
      QuotationPages.write(name, all, writer);
    }
    written = all.size();
  }

  private List<StatementHit> page(Query query, long offset) {
    return queries
        .search(SearchRequest.page(query, StatementOrder.OLDEST, Math.toIntExact(offset), PAGE))
        .hits();
  }

  /** All that is known of the articles in the result, their other statements too. */
  private void writeLines(Query query, Path file) throws IOException {
    try (LibraryLines lines = new LibraryLines(streamTo(file), header())) {
      if (query.isOpen()) {
        store.forEachArticle(ARTICLES_AT_ONCE, articles -> write(articles, lines));
        return;
      }
      int offset = 0;
      List<ArticleHit> page;
      do {
        page = queries.articles(query, offset, ARTICLES_AT_ONCE).hits();
        write(store.articles(idsWithStatements(page)), lines);
        offset += ARTICLES_AT_ONCE;
      } while (page.size() == ARTICLES_AT_ONCE);
    }
  }

  private static List<Long> idsWithStatements(List<ArticleHit> hits) {
    return hits.stream().filter(hit -> hit.statements() > 0).map(ArticleHit::id).toList();
  }

  private void write(Collection<MarkedArticle> articles, LibraryLines lines) {
    try {
      for (MarkedArticle article : articles) {
        lines.write(article);
        written += article.counted().size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LibraryHeader header() {
    return new LibraryHeader(
        name,
        store.speakers(),
        store.keptApart(),
        store.topics(),
        store.savedSearches(),
        store.claims(),
        store.codes());
  }

  private static OutputStream streamTo(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
