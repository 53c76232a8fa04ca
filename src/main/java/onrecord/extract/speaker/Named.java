package onrecord.extract.speaker;

import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention is.
 *
 * @param profile what the article tells about the speaker
 * @param why the reason in words, one sentence
 */
public record Named(SpeakerProfile profile, String why) {

  static Named of(@Nullable String name, SpeakerType type, String why) {
    return new Named(SpeakerProfile.of(name, type), why);
  }

  @Nullable String name() {
    return profile.name();
  }

  SpeakerType type() {
    return profile.type();
  }
}
