package onrecord.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects made-up articles and writes them as a file that can be imported. */
public final class NewsFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<ObjectNode> articles = new ArrayList<>();

  /** Adds an article; without a date it is undated. */
  public NewsFile article(String title, @Nullable String date, String source, String text) {
    ObjectNode article =
        mapper.createObjectNode().put("title", title).put("source", source).put("text", text);
    articles.add(date == null ? article : article.put("date", date));
    return this;
  }

  /** Adds articles that each hold two statements of two speakers and differ in their number. */
  public NewsFile numbered(int from, int count) {
    for (int number = from; number < from + count; number++) {
      article("Title " + number, "2019-06-26", "The Harbour Post", text(number));
    }
    return this;
  }

  /** The text of a numbered article. */
  public static String text(int number) {
    return """
    The delegates met for round %d of their long negotiations in the harbour town.

    “We shall count to %d before we leave,” Anna Berg said in the hall.

    “Nobody leaves before number %d is settled,” Peter Holm said later.
    """
        .formatted(number, number, number);
  }

  /** Up to a thousand persons: "Anna Bababan", "Anna Babaken". */
  public static Stream<String> speakers(int count) {
    List<String> syllables = List.of("ba", "ke", "bo", "du", "fi", "ga", "lo", "mu", "ne", "ro");
    return syllables.stream()
        .map(first -> "Anna " + first.substring(0, 1).toUpperCase(Locale.ROOT) + first.charAt(1))
        .flatMap(name -> syllables.stream().map(name::concat))
        .flatMap(name -> syllables.stream().map(last -> name + last + "n"))
        .limit(count);
  }

  /** A text in which each of them says one sentence. */
  public static String saidBy(Stream<String> speakers) {
    return speakers
        .map("“The harbour will be open by the end of summer,” %s said."::formatted)
        .collect(Collectors.joining("\n\n"));
  }

  /** Writes all of them as JSON lines. */
  public Path writeTo(Path file) {
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
