package onrecord.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an article besides its text.
 *
 * @param title the headline, never blank
 * @param date day of publication, or null when undated
 * @param dateOrigin where the date was found; {@link DateOrigin#NONE} exactly when there is none
 * @param source the outlet, or null
 * @param author as printed, or null
 * @param url or null
 * @param section or null
 * @param language BCP 47 tag such as {@code en}, or null when not told
 * @param topics topics that came with the import
 */
public record ArticleDetails(
    String title,
    @Nullable LocalDate date,
    DateOrigin dateOrigin,
    @Nullable String source,
    @Nullable String author,
    @Nullable String url,
    @Nullable String section,
    @Nullable String language,
    List<String> topics) {

  /**
   * Throws {@link IllegalArgumentException} when the title is blank or date and origin disagree.
   */
  public ArticleDetails {
    topics = List.copyOf(topics);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article needs a title");
    }
    if ((date == null) != (dateOrigin == DateOrigin.NONE)) {
      throw new IllegalArgumentException("date " + date + " from " + dateOrigin);
    }
  }

  /** Details that hold a title and nothing else. */
  public static ArticleDetails titled(String title) {
    return new ArticleDetails(
        title, null, DateOrigin.NONE, null, null, null, null, null, List.of());
  }

  /** The same with another date; null makes the article undated. */
  public ArticleDetails withDate(@Nullable LocalDate newDate, DateOrigin origin) {
    return new ArticleDetails(
        title, newDate, origin, source, author, url, section, language, topics);
  }

  /** The same in another language, a BCP 47 tag. */
  public ArticleDetails withLanguage(String newLanguage) {
    return new ArticleDetails(
        title, date, dateOrigin, source, author, url, section, newLanguage, topics);
  }
}
