package onrecord.domain;

import java.util.Locale;

/** What sort of thing made a statement. */
public enum SpeakerType {
  PERSON("person"),
  ORGANISATION("organisation"),
  /** People without a name: officials, a spokesman, experts. */
  ANONYMOUS("anonymous"),
  /** A text that speaks: a report, a poll, a letter. */
  DOCUMENT("document");

  private final String label;

  SpeakerType(String label) {
    this.label = label;
  }

  /** The lower-case word used in files and in the index. */
  public String label() {
    return label;
  }

  /** The type with this label; throws {@link IllegalArgumentException} for any other word. */
  public static SpeakerType ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
