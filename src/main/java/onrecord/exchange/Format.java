package onrecord.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that hold articles, told apart by the ending of their names. */
enum Format {
  TEXT(new TextArticles(false), "txt", "text"),
  MARKDOWN(new TextArticles(true), "md", "markdown"),
  HTML(new HtmlArticles(), "html", "htm", "xhtml"),
  TABLE(new CsvArticles(), "csv", "tsv", "tab"),
  JSON(new JsonArticles(false), "json"),
  JSON_LINES(new JsonArticles(true), "jsonl", "ndjson", "jsonlines");

  private final FormatReader reader;
  private final List<String> endings;

  Format(FormatReader reader, String... endings) {
    this.reader = reader;
    this.endings = List.of(endings);
  }

  FormatReader reader() {
    return reader;
  }

  /** The format of a file of this name; empty when its ending tells none. */
  static Optional<Format> ofName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /** The format that the first characters of a text look like. */
  static Format ofBeginning(String beginning) {
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    return start.startsWith("{") || start.startsWith("[{") ? JSON : TEXT;
  }
}
