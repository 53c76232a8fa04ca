package onrecord.search;

/**
 * What a library's settings say about every search. Immutable; two with the same topics and the
 * same threshold are equal.
 *
 * @param topics what has which topic
 * @param suggestions what waits for a look
 */
record Rules(Topics topics, Suggestions suggestions) {}
