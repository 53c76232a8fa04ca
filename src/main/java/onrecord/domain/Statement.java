package onrecord.domain;

/**
 * Something that was said, by whom, where, and what researchers made of it.
 *
 * @param id key in the library, positive; kept by re-extraction as long as the words stay a
 *     statement
 * @param articleId the article it stands in
 * @param content the words
 * @param attribution the speaker
 * @param evidence why this speaker
 * @param coding stances, codes, note
 */
public record Statement(
    long id,
    long articleId,
    Content content,
    Attribution attribution,
    Evidence evidence,
    Coding coding) {}
