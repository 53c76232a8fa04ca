package onrecord.exchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import onrecord.domain.MarkedArticle;

/**
 * A library as JSONL from which all of it can be had back: a line with speakers, topics, kept
 * searches, claims and codes, then a line an article with its text, statements, codings and notes.
 * Offsets are code points, end exclusive. UTF-8 without a mark, lines end with LF. One thread at a
 * time.
 */
public final class LibraryLines implements Closeable {

  /** The key that every line has; its value says what the line holds. */
  static final String MARK = "onrecord";

  static final String LIBRARY = "library";
  static final String ARTICLE = "article";

  /** The version of the layout; readers take this one and older ones. */
  static final int VERSION = 1;

  private final OutputStream out;

  /** Writes the first line to {@code out}, which {@link #close} closes. */
  public LibraryLines(OutputStream out, LibraryHeader header) throws IOException {
    this.out = out;
    line(HeaderJson.write(header));
  }

  /** Adds an article's line. */
  public void write(MarkedArticle article) throws IOException {
    line(ArticleJson.write(article));
  }

  /** Whether an object is the first line of such a file. */
  public static boolean isLibrary(JsonNode line) {
    return line.path(MARK).asText().equals(LIBRARY);
  }

  /** Whether an object is an article's line of such a file. */
  public static boolean isArticle(JsonNode line) {
    return line.path(MARK).asText().equals(ARTICLE);
  }

  /**
   * What the first line holds; throws {@link IllegalArgumentException} with the reason when it is
   * damaged or of a later version.
   */
  public static LibraryHeader library(JsonNode line) {
    if (Json.number(line, "version") > VERSION) {
      throw new IllegalArgumentException("it was written by a later version of OnRecord");
    }
    return HeaderJson.read(line);
  }

  /**
   * The article of a line with all that belongs to it, under the ids of the library that wrote it;
   * throws {@link IllegalArgumentException} with the reason when the line is damaged.
   */
  public static MarkedArticle article(JsonNode line) {
    return ArticleJson.read(line);
  }

  private void line(JsonNode json) throws IOException {
    out.write(
        Json.MAPPER
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writeValueAsBytes(json));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
