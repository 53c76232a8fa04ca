package onrecord.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The files of an index with their one writer and the searchers on it. One thread writes; searchers
 * may be taken by any thread.
 */
final class IndexFolder implements AutoCloseable {

  private static final String SCHEMA_KEY = "schema";
  private static final String LIBRARY_KEY = "library";
  private static final String CHANGE_KEY = "change";
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final String libraryId;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long lastChange;

  private IndexFolder(Directory directory, String libraryId, SearcherFactory factory, long change)
      throws IOException {
    this.directory = directory;
    this.libraryId = libraryId;
    this.lastChange = change;
    this.writer = new IndexWriter(directory, config());
    try {
      this.searchers = new SearcherManager(writer, factory);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /**
   * Opens the index in {@code folder} as it was last committed, or an empty one when there is none
   * of this library and schema that can be read.
   */
  static IndexFolder open(Path folder, String libraryId, SearcherFactory factory)
      throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return openCommitted(directory, libraryId, factory);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      // whatever cannot be read is built again from the store
      directory.close();
      return openEmpty(folder, libraryId, factory);
    }
  }

  /** Throws away what the folder holds and starts with an empty index. */
  static IndexFolder openEmpty(Path folder, String libraryId, SearcherFactory factory)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try (Lock writing = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      writing.ensureValid();
      deleteContent(folder);
    }
    return new IndexFolder(directory, libraryId, factory, 0);
  }

  private static IndexFolder openCommitted(
      Directory directory, String libraryId, SearcherFactory factory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new IndexFolder(directory, libraryId, factory, 0);
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!Fields.SCHEMA.equals(data.get(SCHEMA_KEY)) || !libraryId.equals(data.get(LIBRARY_KEY))) {
      throw new IOException("the index is of another schema or library: " + data);
    }
    long change = Long.parseLong(data.getOrDefault(CHANGE_KEY, "0"));
    return new IndexFolder(directory, libraryId, factory, change);
  }

  private static void deleteContent(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean lock = file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME);
        if (Files.isRegularFile(file) && !lock) {
          Files.delete(file);
        }
      }
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new WordAnalyzer())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        // else opening and refreshing wait for merges, which a short session then throws away
        .setMaxFullFlushMergeWaitMillis(0)
        .setCommitOnClose(false);
  }

  /** The writer. */
  IndexWriter writer() {
    return writer;
  }

  /** The searchers. */
  SearcherManager searchers() {
    return searchers;
  }

  /** The change number of the last commit. */
  long lastChange() {
    return lastChange;
  }

  /** Commits what was written, as of this change. */
  void commit(long change) throws IOException {
    Map<String, String> data =
        Map.of(
            SCHEMA_KEY, Fields.SCHEMA, LIBRARY_KEY, libraryId, CHANGE_KEY, Long.toString(change));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    lastChange = change;
  }

  /** Whether the writer has closed itself because the files themselves are damaged. */
  boolean isDamaged() {
    Throwable tragedy = writer.getTragicException();
    return tragedy instanceof CorruptIndexException
        || tragedy instanceof IndexFormatTooOldException
        || tragedy instanceof IndexFormatTooNewException;
  }

  /** Gives the folder back without a commit. */
  @Override
  public void close() throws IOException {
    try (directory) {
      searchers.close();
      writer.rollback();
    }
  }
}
