package onrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person, organisation, anonymous group or document behind mentions.
 *
 * @param ref key, canonical name and type
 * @param aliases other names that lead to this speaker, without the canonical one
 * @param role as the articles tell it, or null
 * @param affiliation country or body, or null
 * @param statements how many statements of the library are theirs
 */
public record Speaker(
    SpeakerRef ref,
    List<String> aliases,
    @Nullable String role,
    @Nullable String affiliation,
    long statements) {

  public Speaker {
    aliases = List.copyOf(aliases);
  }
}
