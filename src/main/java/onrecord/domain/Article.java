package onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * One news text of the library. Its text is normalised at import and never changes.
 *
 * @param id key in the library, positive
 * @param details title, date, source and the like
 * @param text the normalised text; offsets into it are code points
 * @param fingerprint {@link Fingerprint#of} the text; equal for exact duplicates only
 * @param reprintGroup id of the first article of its reprint group, or null when it stands alone
 * @param place the file it was imported from
 * @param note the researcher's free text on it, empty when there is none
 */
public record Article(
    long id,
    ArticleDetails details,
    String text,
    String fingerprint,
    @Nullable Long reprintGroup,
    Place place,
    String note) {}
