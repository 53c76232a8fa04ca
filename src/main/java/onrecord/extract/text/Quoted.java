package onrecord.extract.text;

/**
 * A stretch between quotation marks, in UTF-16 units, marks included.
 *
 * @param start where the opening mark begins
 * @param end after the closing mark, or the end of the paragraph when it is missing
 * @param innerStart after the opening mark
 * @param innerEnd before the closing mark
 * @param closed whether there is a closing mark
 */
public record Quoted(int start, int end, int innerStart, int innerEnd, boolean closed) {}
