package onrecord.extract.speaker;

import java.util.List;
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
    if (fellows.isEmpty()) {
      return String.valueOf(profile.name());
    }
    StringBuilder names = new StringBuilder(String.valueOf(profile.name()));
    for (SpeakerProfile fellow : fellows.subList(0, fellows.size() - 1)) {
      names.append(", ").append(fellow.name());
    }
    return names.append(" and ").append(fellows.getLast().name()).toString();
  }

  SpeakerType type() {
    return profile.type();
  }
}
