package onrecord.exchange.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a web page tells of its article.
 *
 * @param text the main text, its paragraphs parted by blank lines; empty when there is none
 * @param title the headline without the outlet's name, or null
 * @param dates what may be the day of publication as it is written, the most trustworthy first
 * @param author names, or null
 * @param source the outlet's name, or null
 * @param url the page's own address, or null
 * @param section or null
 * @param language as the page names it, or null
 */
public record Page(
    String text,
    @Nullable String title,
    List<String> dates,
    @Nullable String author,
    @Nullable String source,
    @Nullable String url,
    @Nullable String section,
    @Nullable String language) {

  public Page {
    dates = List.copyOf(dates);
  }
}
