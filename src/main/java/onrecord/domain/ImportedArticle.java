package onrecord.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reader of some format hands it over: normalised by {@link TextNormaliser}, not
 * yet stored.
 *
 * @param details what the file tells about it
 * @param text the normalised text, never blank
 * @param place where it came from
 */
public record ImportedArticle(ArticleDetails details, String text, Place place) {

  /**
   * The same in the language that its text reads as; what the file tells stays where it is that
   * language more exactly ({@code en-GB} for {@code en}), or where the text tells none.
   *
   * @param language BCP 47 tag, or null
   */
  public ImportedArticle inLanguage(@Nullable String language) {
    String told = details.language();
    return language == null || (told != null && isSame(told, language))
        ? this
        : new ImportedArticle(details.withLanguage(language), text, place);
  }

  private static boolean isSame(String one, String other) {
    return Locale.forLanguageTag(one)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }
}
