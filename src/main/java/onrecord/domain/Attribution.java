package onrecord.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose a statement is, and by which words.
 *
 * @param speaker the library's speaker
 * @param mention the words that name the speaker at this place, or null
 * @param cue the reporting words, or null
 * @param speaksFor the institution that the speaker speaks for here, or null
 */
public record Attribution(
    SpeakerRef speaker,
    @Nullable Mention mention,
    @Nullable Cue cue,
    @Nullable SpeakerRef speaksFor) {

  /** Somebody who speaks for nobody else. */
  public Attribution(SpeakerRef speaker, @Nullable Mention mention, @Nullable Cue cue) {
    this(speaker, mention, cue, null);
  }

  /** Whether this is the speaker, or the institution that the speaker speaks for. */
  public boolean isBy(String name) {
    return speaker.name().equals(name) || speaksFor != null && speaksFor.name().equals(name);
  }
}
