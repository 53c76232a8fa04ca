package onrecord.domain;

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

  /** The same in {@code language}, unless its file told one or {@code language} is null. */
  public ImportedArticle inLanguage(@Nullable String language) {
    return language == null || details.language() != null
        ? this
        : new ImportedArticle(details.withLanguage(language), text, place);
  }
}
