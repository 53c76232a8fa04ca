package onrecord.extract.text;

/**
 * A sentence, by its tokens. Full stops inside quotation marks do not end it.
 *
 * @param from first token
 * @param to after the last token
 * @param paragraph index of its paragraph
 */
public record Sentence(int from, int to, int paragraph) {}
