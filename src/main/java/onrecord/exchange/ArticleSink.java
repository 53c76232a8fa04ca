package onrecord.exchange;

import onrecord.domain.ImportedArticle;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Refusal;
import onrecord.exchange.export.LibraryHeader;

/**
 * Takes what an {@link ArticleReader} reads, on the reading thread, in the order of the input.
 *
 * <p>An exception thrown by a sink ends the reading and reaches the caller unchanged.
 */
public interface ArticleSink {

  /** Takes one article. */
  void article(ImportedArticle article);

  /**
   * Takes all that the file of an exported library tells of the article that is given next. Who
   * wants texts only may leave it.
   */
  default void exported(MarkedArticle article) {}

  /** Takes what the file of an exported library tells besides its articles, which come later. */
  default void exported(LibraryHeader library) {}

  /** Takes word of an input that could not be read; the reading goes on. */
  void refused(Refusal refusal);

  /** Whether the reader should stop; it asks before each article and each file. */
  boolean isCancelled();

  /**
   * Told now and then how far the reading is.
   *
   * @param bytesRead bytes of the input files behind, since this call of {@link ArticleReader#read}
   *     began; never falls, and ends at {@link ArticleReader#sizeOf} of the path
   */
  void progress(long bytesRead);
}
