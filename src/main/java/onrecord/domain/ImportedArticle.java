package onrecord.domain;

/**
 * An article as a reader of some format hands it over: normalised by {@link TextNormaliser}, not
 * yet stored.
 *
 * @param details what the file tells about it
 * @param text the normalised text, never blank
 * @param place where it came from
 */
public record ImportedArticle(ArticleDetails details, String text, Place place) {}
