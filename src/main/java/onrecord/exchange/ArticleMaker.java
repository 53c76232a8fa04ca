package onrecord.exchange;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.domain.ArticleDetails;
import onrecord.domain.DateOrigin;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Place;
import onrecord.domain.TextNormaliser;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of what the formats tell: normalises the text once, and works out title, day and
 * outlet where they are not told.
 */
final class ArticleMaker {

  /**
   * In UTF-16 units; more than the longest novels have. Ten times as much, dense with statements,
   * does not fit into the program's memory.
   */
  static final int LONGEST_TEXT = 5_000_000;

  private static final int LONGEST_DETAIL = 1000;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern PREFIX = Pattern.compile("^www\\d?\\.");

  private final ReadOptions options;

  ArticleMaker(ReadOptions options) {
    this.options = options;
  }

  /** A day and where it was found. */
  private record Dated(@Nullable LocalDate day, DateOrigin origin) {}

  /** Text with the title and author that were told or stood in its first lines. */
  private record Titled(String title, @Nullable String author, String text) {}

  /**
   * The article.
   *
   * @param fileName path of a file that holds this article alone, whose name may tell the day;
   *     empty when the file holds many
   */
  ImportedArticle make(RawArticle raw, Place place, String fileName) throws RefusedInput {
    String told = raw.get(Field.TEXT);
    String text = told == null ? "" : TextNormaliser.normalise(told);
    if (text.isBlank()) {
      throw new RefusedInput("It holds no text.");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new RefusedInput(
          "Its text is longer than 5 million characters, which is too much for one article; split"
              + " it into its articles.");
    }
    String url = line(raw.get(Field.URL));
    Dated dated = date(raw, text, url, fileName);
    Titled titled = title(raw, text);
    ArticleDetails details =
        new ArticleDetails(
            titled.title(),
            dated.day(),
            dated.origin(),
            source(raw, url),
            titled.author(),
            url,
            line(raw.get(Field.SECTION)),
            LanguageTags.of(raw.get(Field.LANGUAGE)),
            raw.topics());
    return new ImportedArticle(details, titled.text(), place);
  }

  private static Titled title(RawArticle raw, String text) {
    String title = line(raw.get(Field.TITLE));
    String author = line(raw.get(Field.AUTHOR));
    if (title != null) {
      return new Titled(title, author, text);
    }
    Optional<Headline.Split> split = Headline.split(text);
    if (split.isEmpty()) {
      return new Titled(Headline.of(text), author, text);
    }
    String body = split.get().text();
    String first = body.lines().findFirst().orElse("");
    Optional<String> byline = author == null ? Byline.of(first) : Optional.empty();
    String rest = byline.isPresent() ? body.substring(first.length()).strip() : body;
    return rest.isEmpty()
        ? new Titled(split.get().title(), author, body)
        : new Titled(split.get().title(), byline.orElse(author), rest);
  }

  private Dated date(RawArticle raw, String text, @Nullable String url, String fileName) {
    String told = raw.get(Field.DATE);
    Optional<LocalDate> metadata = told == null ? Optional.empty() : Dates.parse(told);
    if (metadata.isEmpty() && url != null) {
      metadata = Dates.inName(url);
    }
    if (metadata.isPresent()) {
      return new Dated(metadata.get(), DateOrigin.METADATA);
    }
    Optional<LocalDate> dateline = Dateline.find(text, year(fileName));
    if (dateline.isPresent()) {
      return new Dated(dateline.get(), DateOrigin.DATELINE);
    }
    Optional<LocalDate> inName = Dates.inName(fileName);
    if (inName.isPresent()) {
      return new Dated(inName.get(), DateOrigin.FILE_NAME);
    }
    return options.date() == null
        ? new Dated(null, DateOrigin.NONE)
        : new Dated(options.date(), DateOrigin.HAND);
  }

  private static @Nullable Integer year(String fileName) {
    Matcher year = YEAR.matcher(fileName);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }

  private @Nullable String source(RawArticle raw, @Nullable String url) {
    String told = line(raw.get(Field.SOURCE));
    if (told != null) {
      String host = host(told);
      return host == null ? told : host;
    }
    String given = line(options.source());
    return given != null ? given : host(url);
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null || !url.startsWith("http")) {
      return null;
    }
    try {
      String host = URI.create(url.replace(' ', '+')).getHost();
      return host == null ? null : PREFIX.matcher(host).replaceFirst("");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A detail on one line, or null when nothing is told. */
  private static @Nullable String line(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String flat = WHITE_SPACE.matcher(TextNormaliser.normalise(value)).replaceAll(" ").strip();
    if (flat.length() > LONGEST_DETAIL) {
      flat = flat.substring(0, flat.offsetByCodePoints(0, LONGEST_DETAIL / 2)) + "…";
    }
    return flat.isEmpty() ? null : flat;
  }
}
