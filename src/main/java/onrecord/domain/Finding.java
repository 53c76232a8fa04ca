package onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * A statement as the engine finds it in one text, before anybody knows the library's speakers.
 *
 * @param content what was said
 * @param mention the words that name the speaker, or null when nothing names it
 * @param cue the reporting words, or null
 * @param speakerName fullest name that this article gives to the speaker, or null when unknown
 * @param speakerType what sort of speaker
 * @param speakerRole role as the article tells it ("President", "Secretary of State"), or null
 * @param evidence why
 */
public record Finding(
    Content content,
    @Nullable Mention mention,
    @Nullable Cue cue,
    @Nullable String speakerName,
    SpeakerType speakerType,
    @Nullable String speakerRole,
    Evidence evidence) {

  /** The name shown where nobody is named. */
  public static final String UNKNOWN_SPEAKER = "unknown speaker";
}
