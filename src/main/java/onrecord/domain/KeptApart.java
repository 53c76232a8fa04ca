package onrecord.domain;

/**
 * Two names that a researcher holds to be two speakers.
 *
 * @param one a name as it is spelt in the library
 * @param other another one
 */
public record KeptApart(String one, String other) {}
