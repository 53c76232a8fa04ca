package onrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the engine finds it in one text, before anybody knows the library's speakers.
 *
 * @param content what was said
 * @param mention the words that name the speaker, or null when nothing names it
 * @param cue the reporting words, or null
 * @param speaker who said it, as far as this article tells; of several the one named first
 * @param fellows who said it together with the speaker and has a name, in the order of the mention
 * @param evidence why
 */
public record Finding(
    Content content,
    @Nullable Mention mention,
    @Nullable Cue cue,
    SpeakerProfile speaker,
    List<SpeakerProfile> fellows,
    Evidence evidence) {

  /** The name shown where nobody is named. */
  public static final String UNKNOWN_SPEAKER = "unknown speaker";

  public Finding {
    fellows = List.copyOf(fellows);
  }

  /** What one speaker alone said. */
  public Finding(
      Content content,
      @Nullable Mention mention,
      @Nullable Cue cue,
      SpeakerProfile speaker,
      Evidence evidence) {
    this(content, mention, cue, speaker, List.of(), evidence);
  }

  /** Fullest name that this article gives to the speaker, or null when unknown. */
  public @Nullable String speakerName() {
    return speaker.name();
  }

  /** What sort of speaker. */
  public SpeakerType speakerType() {
    return speaker.type();
  }

  /** The speaker's role, or null. */
  public @Nullable String speakerRole() {
    return speaker.role();
  }
}
