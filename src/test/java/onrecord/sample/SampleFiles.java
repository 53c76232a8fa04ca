package onrecord.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the files of the sample as plainly as their formats allow. */
final class SampleFiles {

  static final Path DATA = Path.of("data");
  private static final Path ARTICLES = DATA.resolve("articles");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATELINE =
      Pattern.compile("(?:[A-Z ]+, |\\p{L}+day, )(\\d{1,2} \\p{L}+ \\d{4})(?: \\([^)]+\\) — )?");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:datePublished\": \"|published_time\" content=\"|datetime=\")(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern PUBLISHER =
      Pattern.compile("(?:Organization\",\\s+\"name\": \"|site_name\" content=\")([^\"]+)\"");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private SampleFiles() {}

  /** Every article under {@code data/articles}. */
  static List<SampleArticle> articles() {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      return files.filter(Files::isRegularFile).sorted().flatMap(SampleFiles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in {@code data}, parted at tabs. */
  static List<List<String>> table(String name) {
    return text(DATA.resolve(name)).lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SampleArticle> read(Path file) {
    String name = ARTICLES.relativize(file).toString().replace('\\', '/');
    String format = name.substring(name.lastIndexOf('.') + 1);
    String text = text(file);
    return switch (format) {
      case "txt" -> Stream.of(ofPlainText(name, text));
      case "md" -> Stream.of(ofMarkdown(name, text));
      case "html" -> Stream.of(ofPage(name, text));
      case "csv" -> ofTable(name, text).stream();
      case "json" -> numbered(name, format, StreamSupport.stream(tree(text).spliterator(), false));
      case "jsonl" -> numbered(name, format, text.lines().map(SampleFiles::tree));
      default -> throw new IllegalStateException("a format that is not proved: " + name);
    };
  }

  private static SampleArticle ofPlainText(String name, String text) {
    List<String> parts = paragraphs(text);
    String outlet = parts.getFirst().substring("Source: ".length());
    Matcher dateline = DATELINE.matcher(parts.get(2));
    LocalDate date =
        dateline.lookingAt() ? LocalDate.parse(dateline.group(1), DAY) : isoDayIn(name);
    List<String> body = new ArrayList<>(parts.subList(2, parts.size()));
    body.set(0, DATELINE.matcher(body.getFirst()).replaceFirst(""));
    body.removeIf(String::isEmpty);
    return new SampleArticle(name, "txt", parts.get(1), date, outlet, body);
  }

  private static SampleArticle ofMarkdown(String name, String text) {
    List<String> parts = paragraphs(text);
    String outlet = parts.getFirst().replaceAll("(?s).*source: ([^\n]+).*", "$1");
    String title = parts.get(1).substring("# ".length());
    return new SampleArticle(
        name, "md", title, isoDayIn(parts.getFirst()), outlet, parts.subList(2, parts.size()));
  }

  private static SampleArticle ofPage(String name, String text) {
    Document page = Jsoup.parse(text);
    page.select("footer").remove();
    return new SampleArticle(
        name,
        "html",
        page.select("h1").text(),
        LocalDate.parse(firstGroup(PUBLISHED, text)),
        firstGroup(PUBLISHER, text.replaceFirst("(?s)\"author\".*?}", "")),
        page.select("p:not([class])").eachText());
  }

  private static List<SampleArticle> ofTable(String name, String text) {
    List<SampleArticle> articles = new ArrayList<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
      articles.add(
          new SampleArticle(
              name + " " + (articles.size() + 1),
              "csv",
              row.getField("headline"),
              LocalDate.parse(row.getField("published")),
              row.getField("newspaper"),
              paragraphs(row.getField("text"))));
    }
    return articles;
  }

  private static Stream<SampleArticle> numbered(
      String name, String format, Stream<JsonNode> nodes) {
    List<JsonNode> all = nodes.toList();
    List<SampleArticle> articles = new ArrayList<>();
    for (JsonNode node : all) {
      articles.add(ofNode(name + " " + (articles.size() + 1), format, node));
    }
    return articles.stream();
  }

  private static SampleArticle ofNode(String name, String format, JsonNode node) {
    return "json".equals(format)
        ? new SampleArticle(
            name,
            format,
            node.path("title").asText(),
            LocalDate.parse(node.path("date").asText()),
            node.path("sitename").asText(),
            paragraphs(node.path("text").asText()))
        : new SampleArticle(
            name,
            format,
            node.path("headline").asText(),
            LocalDate.ofInstant(
                Instant.ofEpochSecond(node.path("published_at").asLong()), ZoneOffset.UTC),
            node.path("outlet").asText(),
            paragraphs(node.path("body").asText()));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n{2,}"));
  }

  private static LocalDate isoDayIn(String text) {
    Matcher matcher = ISO_DAY.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no day in " + text);
    }
    return LocalDate.parse(matcher.group());
  }

  private static String firstGroup(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in a page");
    }
    return matcher.group(1);
  }
}
