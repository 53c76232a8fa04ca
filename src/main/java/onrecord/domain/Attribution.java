package onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose a statement is, and by which words.
 *
 * @param speaker the library's speaker
 * @param mention the words that name the speaker at this place, or null
 * @param cue the reporting words, or null
 */
public record Attribution(SpeakerRef speaker, @Nullable Mention mention, @Nullable Cue cue) {}
