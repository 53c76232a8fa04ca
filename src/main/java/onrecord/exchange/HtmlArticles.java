package onrecord.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.exchange.html.Page;
import onrecord.exchange.html.PageReader;
import org.jspecify.annotations.Nullable;

/** Web pages: one article a file. */
final class HtmlArticles implements FormatReader {

  private static final int MOST_BYTES = 20 << 20;
  private static final int DECLARATION = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public void read(Source source, Intake intake) throws IOException, RefusedInput {
    byte[] bytes = source.allBytes(MOST_BYTES);
    Page page = PageReader.read(TextDecoder.decode(bytes, declared(bytes)));
    if (page.text().isBlank()) {
      throw new RefusedInput("The page holds no main text.");
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TEXT, page.text());
    put(values, Field.TITLE, page.title());
    put(values, Field.AUTHOR, page.author());
    put(values, Field.SOURCE, page.source());
    put(values, Field.URL, page.url());
    put(values, Field.SECTION, page.section());
    put(values, Field.LANGUAGE, page.language());
    page.dates().stream()
        .filter(date -> Dates.parse(date).isPresent())
        .findFirst()
        .ifPresent(date -> values.put(Field.DATE, date));
    intake.lone(new RawArticle(values, List.of()), source);
  }

  private static void put(Map<Field, String> values, Field field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }

  /** The encoding that the page's head names, or null. */
  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Charset.forName(matcher.group(1))
          : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
