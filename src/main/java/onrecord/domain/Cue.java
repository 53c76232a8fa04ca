package onrecord.domain;

/**
 * The words that report: said, told reporters, according to.
 *
 * @param span where they stand, in code points of the article's text
 * @param text the words themselves
 */
public record Cue(Span span, String text) {}
