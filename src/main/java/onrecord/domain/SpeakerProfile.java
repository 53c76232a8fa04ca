package onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one article tells about a speaker.
 *
 * @param name fullest name that the article gives, or null when unknown
 * @param type what sort of speaker
 * @param role the office or calling in its plain form ("President", "Secretary of State",
 *     "spokesman"), or null
 * @param affiliation the body for which the speaker speaks or holds the role ("US State
 *     Department"), or null
 * @param country of the speaker's office or of the institution, by its usual name, or null
 */
public record SpeakerProfile(
    @Nullable String name,
    SpeakerType type,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String country) {

  /** Somebody of whom the article tells nothing but a name. */
  public static SpeakerProfile of(@Nullable String name, SpeakerType type) {
    return new SpeakerProfile(name, type, null, null, null);
  }
}
