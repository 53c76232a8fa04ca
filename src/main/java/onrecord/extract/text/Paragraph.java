package onrecord.extract.text;

/**
 * A paragraph, in UTF-16 units, without the white space around it.
 *
 * @param start first unit
 * @param end after the last unit
 * @param prose whether it is running text; headlines, captions, bylines and the like are not
 */
public record Paragraph(int start, int end, boolean prose) {}
