package onrecord.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.domain.Place;
import onrecord.domain.Refusal;

/** Reads articles out of files, folders and zips. Thread-safe. */
public final class ArticleReader {

  /** Makes a reader. */
  public ArticleReader() {}

  /**
   * Hands every article under {@code path} to {@code sink}; what cannot be read is refused with a
   * sentence and the rest goes on.
   */
  public void read(Path path, ReadOptions options, ArticleSink sink) {
    sink.refused(new Refusal(Place.wholeOf(path.toString()), "Nothing reads this format yet."));
  }

  /** Bytes under {@code path}, for progress; what cannot be looked at counts nothing. */
  public long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }
}
