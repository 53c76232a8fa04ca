package onrecord.domain;

/**
 * The stance of one statement towards one claim, by one coder.
 *
 * @param claim the claim's words, unique in the library
 * @param stance where the statement stands
 * @param coder who tagged
 */
public record StanceTag(String claim, Stance stance, String coder) {}
