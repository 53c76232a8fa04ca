package onrecord.domain.identity;

import onrecord.domain.Speaker;

/**
 * Two speakers of a library that may be one.
 *
 * @param kept the one whose name would stay: the fuller name, or the one with more statements
 * @param merged the other
 * @param score estimated chance that they are one, above 0 and below 1
 * @param evidence why, in words for the researcher, one sentence
 */
public record LikelyMerge(Speaker kept, Speaker merged, double score, String evidence) {}
