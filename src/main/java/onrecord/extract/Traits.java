package onrecord.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.domain.Kind;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * What of a statement tells how far it can be trusted.
 *
 * @param rule the rule that found it
 * @param kind its kind
 * @param cue how plainly its cue reports
 * @param size how much was said
 * @param speaker in which way its speaker is told
 */
record Traits(String rule, Kind kind, Cueing cue, Size size, Telling speaker) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("\\W+");
  private static final int FEW_WORDS = 4;
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "tells",
          "telling",
          "added",
          "adding",
          "wrote",
          "writes",
          "according",
          "asked",
          "tweeted");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "it", "they", "them", "who", "i", "we", "you", "which");

  enum Cueing {
    NONE,
    SAID,
    OTHER
  }

  enum Size {
    SHORT,
    LONG
  }

  /** In which way a speaker is told. */
  enum Telling {
    NOBODY,
    UNSOLVED_PRONOUN,
    PRONOUN,
    NAME,
    ROLE,
    BODY,
    GROUP,
    DOCUMENT
  }

  static Traits of(
      String rule,
      Kind kind,
      String said,
      @Nullable String cue,
      @Nullable String mention,
      SpeakerProfile speaker) {
    Size size = SPACE.split(said.strip(), FEW_WORDS).length < FEW_WORDS ? Size.SHORT : Size.LONG;
    return new Traits(rule, kind, cueing(cue), size, telling(mention, speaker));
  }

  private static Cueing cueing(@Nullable String cue) {
    if (cue == null) {
      return Cueing.NONE;
    }
    for (String word : NO_WORD.split(cue.toLowerCase(Locale.ROOT))) {
      if (SAYING.contains(word)) {
        return Cueing.SAID;
      }
    }
    return Cueing.OTHER;
  }

  private static Telling telling(@Nullable String mention, SpeakerProfile speaker) {
    if (mention == null) {
      return Telling.NOBODY;
    }
    String name = speaker.name();
    if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
      return name == null ? Telling.UNSOLVED_PRONOUN : Telling.PRONOUN;
    }
    if (speaker.type() == SpeakerType.PERSON) {
      return name != null && mention.contains(name.substring(name.lastIndexOf(' ') + 1))
          ? Telling.NAME
          : Telling.ROLE;
    }
    return switch (speaker.type()) {
      case ORGANISATION -> Telling.BODY;
      case DOCUMENT -> Telling.DOCUMENT;
      default -> Telling.GROUP;
    };
  }

  /** The keys under which the table may know statements like this, the closest first. */
  String[] keys() {
    String base = rule + " " + kind.label();
    return new String[] {
      base + " " + cue + " " + size, base + " " + cue, base, rule,
    };
  }
}
