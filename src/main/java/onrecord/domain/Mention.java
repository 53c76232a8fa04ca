package onrecord.domain;

/**
 * The words that name the speaker at one place: "he", "the ministry", "South Korea's leader".
 *
 * @param span where they stand, in code points of the article's text
 * @param text the words themselves
 */
public record Mention(Span span, String text) {}
