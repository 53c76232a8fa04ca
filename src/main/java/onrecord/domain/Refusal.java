package onrecord.domain;

/**
 * An input that could not be taken in.
 *
 * @param place which file, and where in it
 * @param reason one clear sentence for the researcher
 */
public record Refusal(Place place, String reason) {}
