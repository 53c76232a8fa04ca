package onrecord.extract.speaker;

import java.util.List;
import java.util.stream.Stream;
import onrecord.domain.Listing;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention is.
 *
 * @param profile what the article tells about the speaker; of several about the one named first
 * @param fellows the others whom the mention names, who said it together with the speaker
 * @param why the reason in words, one sentence
 */
public record Named(SpeakerProfile profile, List<SpeakerProfile> fellows, String why) {

  public Named {
    fellows = List.copyOf(fellows);
  }

  Named(SpeakerProfile profile, String why) {
    this(profile, List.of(), why);
  }

  static Named of(@Nullable String name, SpeakerType type, String why) {
    return new Named(SpeakerProfile.of(name, type), why);
  }

  /** The same speakers for another reason. */
  Named because(String reason) {
    return new Named(profile, fellows, reason);
  }

  @Nullable String name() {
    return profile.name();
  }

  /** Everybody's names: "Ann Lee, Bo Holm and Cy Dahl". */
  String names() {
    return Listing.of(
        Stream.concat(Stream.of(profile), fellows.stream())
            .map(speaker -> String.valueOf(speaker.name()))
            .toList());
  }

  SpeakerType type() {
    return profile.type();
  }
}
