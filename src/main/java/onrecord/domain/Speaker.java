package onrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person, organisation, anonymous group or document behind mentions.
 *
 * @param ref key, canonical name and type
 * @param aliases other names that lead to this speaker, without the canonical one
 * @param roles as the articles tell them, the one told most often first
 * @param statements how many statements of the library are theirs, alone or together with others
 * @param relayed how many more were made for them by somebody who speaks for them
 */
public record Speaker(
    SpeakerRef ref, List<String> aliases, List<RoleHeld> roles, long statements, long relayed) {

  public Speaker {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }

  /** A speaker whom no article gives a role, and for whom nobody speaks. */
  public static Speaker without(SpeakerRef ref, List<String> aliases, long statements) {
    return new Speaker(ref, aliases, List.of(), statements, 0);
  }

  /** The title that articles give most often, or null. */
  public @Nullable String role() {
    return roles.stream()
        .map(RoleHeld::title)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The body that a role is held in, or null. */
  public @Nullable String affiliation() {
    return roles.stream()
        .map(RoleHeld::affiliation)
        .filter(body -> body != null)
        .findFirst()
        .orElse(null);
  }

  /** The country that a role is held for, or null. */
  public @Nullable String country() {
    return roles.stream()
        .map(RoleHeld::country)
        .filter(country -> country != null)
        .findFirst()
        .orElse(null);
  }

  /** Role, affiliation and country in words, "President, South Korea"; empty when none is told. */
  public String description() {
    return roles.isEmpty() ? "" : roles.getFirst().inWords();
  }
}
