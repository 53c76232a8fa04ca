package onrecord.domain.identity;

import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Under which key a name is one with other names without anybody being asked: only where full name
 * equals full name, whatever case, accents, hyphens, and the order of family and given name.
 */
public final class IdentityKey {

  private IdentityKey() {}

  /** The key, empty for a name that is no full name of a person. */
  public static String of(String name, SpeakerType type) {
    if (type != SpeakerType.PERSON) {
      return "";
    }
    @Nullable PersonName person = PersonName.of(name);
    String identity = person == null ? null : person.identity();
    return identity == null ? "" : identity;
  }
}
