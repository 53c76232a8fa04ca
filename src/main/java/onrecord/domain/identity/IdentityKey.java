package onrecord.domain.identity;

import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Under which key a name is one with other names without anybody being asked: only where full name
 * equals full name, whatever case, accents, hyphens, and the order of family and given name; and
 * where a body's name of two words or more differs in spelling or in "Ministry of" only.
 */
public final class IdentityKey {

  private IdentityKey() {}

  /** The key, empty for a name that is no full name of a person or a body. */
  public static String of(String name, SpeakerType type) {
    if (type == SpeakerType.ORGANISATION) {
      @Nullable BodyName body = BodyName.of(name);
      return body == null ? "" : body.identity();
    }
    if (type != SpeakerType.PERSON) {
      return "";
    }
    @Nullable PersonName person = PersonName.of(name);
    String identity = person == null ? null : person.identity();
    return identity == null ? "" : identity;
  }
}
