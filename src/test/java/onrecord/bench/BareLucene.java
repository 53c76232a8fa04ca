package onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The measure beside OnRecord's import: Lucene alone indexes and stores the same articles, which
 * lie in memory; it reads no file, finds no statement and keeps no database.
 */
enum BareLucene {

  /** Words in lower case, with positions. */
  PLAIN(new StandardAnalyzer(), IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),

  /** Stemmed words with positions and the offsets that highlighting needs. */
  NEWS(new EnglishAnalyzer(), IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  private final Analyzer analyzer;
  private final FieldType words;

  BareLucene(Analyzer analyzer, IndexOptions options) {
    this.analyzer = analyzer;
    words = new FieldType(TextField.TYPE_STORED);
    words.setIndexOptions(options);
    words.freeze();
  }

  /** Indexes from the first document to the end of the commit, on so many threads. */
  void index(Path folder, List<SyntheticNews.Made> articles, int threads) {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      IntStream.range(0, threads)
          .mapToObj(share -> Thread.ofPlatform().start(() -> add(writer, articles, share, threads)))
          .toList()
          .forEach(BareLucene::join);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(IndexWriter writer, List<SyntheticNews.Made> articles, int from, int step) {
    try {
      for (int i = from; i < articles.size(); i += step) {
        writer.addDocument(document(articles.get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(SyntheticNews.Made article) {
    Document document = new Document();
    document.add(new Field("title", article.title(), words));
    document.add(new Field("text", article.text(), words));
    document.add(new LongField("date", article.date().toEpochDay(), Field.Store.YES));
    document.add(new SortedDocValuesField("source", new BytesRef(article.source())));
    return document;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a benchmark", e);
    }
  }
}
