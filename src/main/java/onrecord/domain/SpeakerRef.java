package onrecord.domain;

/**
 * A speaker as a statement points to it.
 *
 * @param id key in the library, positive
 * @param name canonical name, unique in the library
 * @param type what sort of speaker
 */
public record SpeakerRef(long id, String name, SpeakerType type) {}
