package onrecord.extract.speaker;

import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention is.
 *
 * @param profile what the article tells about the speaker
 * @param why the reason in words, one sentence
 * @param certainty how sure the name is, given that the mention is right, 0 to 1
 */
public record Named(SpeakerProfile profile, String why, double certainty) {

  static Named of(@Nullable String name, SpeakerType type, String why, double certainty) {
    return new Named(SpeakerProfile.of(name, type), why, certainty);
  }

  @Nullable String name() {
    return profile.name();
  }

  SpeakerType type() {
    return profile.type();
  }
}
