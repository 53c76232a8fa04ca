package onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * The measure beside OnRecord's import: Lucene alone indexes and stores the same titles and texts.
 */
final class BareLucene {

  private BareLucene() {}

  /** Seconds from the first document to the end of the commit, on one thread. */
  static double index(Path folder, List<SyntheticNews.Made> articles) throws IOException {
    long start = System.nanoTime();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (SyntheticNews.Made article : articles) {
        Document document = new Document();
        document.add(new TextField("title", article.title(), Field.Store.YES));
        document.add(new TextField("text", article.text(), Field.Store.YES));
        document.add(new StoredField("date", article.date().toEpochDay()));
        document.add(new StoredField("source", article.source()));
        writer.addDocument(document);
      }
      writer.commit();
    }
    return Figures.secondsSince(start);
  }
}
