package onrecord.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects made-up articles and writes them as a file that can be imported. */
final class NewsFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<ObjectNode> articles = new ArrayList<>();

  /** Adds an article. */
  NewsFile article(String title, String date, String source, String text) {
    articles.add(
        mapper
            .createObjectNode()
            .put("title", title)
            .put("date", date)
            .put("source", source)
            .put("text", text));
    return this;
  }

  /** Adds articles that each hold two statements of two speakers and differ in their number. */
  NewsFile numbered(int from, int count) {
    for (int number = from; number < from + count; number++) {
      article("Title " + number, "2019-06-26", "The Harbour Post", text(number));
    }
    return this;
  }

  /** The text of a numbered article. */
  static String text(int number) {
    return """
    The delegates met for round %d of their long negotiations in the harbour town.

    “We shall count to %d before we leave,” Anna Berg said in the hall.

    “Nobody leaves before number %d is settled,” Peter Holm said later.
    """
        .formatted(number, number, number);
  }

  /** Writes all of them as JSON lines. */
  Path writeTo(Path file) {
    try {
      List<String> lines = new ArrayList<>();
      for (ObjectNode article : articles) {
        lines.add(mapper.writeValueAsString(article));
      }
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
