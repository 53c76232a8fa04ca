package onrecord.exchange.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML inside other formats: a cell or value that holds tags or entities. */
public final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|em|strong|b|i|li|ul|h[1-6]|blockquote)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});");

  private Markup() {}

  /**
   * The value without tags, its paragraphs parted by blank lines; plain text comes back as it is.
   */
  public static String toText(String value) {
    if (value.indexOf('<') >= 0 && TAG.matcher(value).find()) {
      Document document = Jsoup.parseBodyFragment(value);
      return Paragraphs.of(document.body());
    }
    return value.indexOf('&') >= 0 && ENTITY.matcher(value).find()
        ? Parser.unescapeEntities(value, false)
        : value;
  }
}
