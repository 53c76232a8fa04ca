package onrecord.domain;

import java.util.Locale;

/** How much of a statement stands inside quotation marks. */
public enum Kind {
  /** All of it. */
  DIRECT("direct"),
  /** A part of it. */
  MIXED("mixed"),
  /** None of it: reported speech. */
  INDIRECT("indirect");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The lower-case word used in files, in the index and in queries such as {@code kind:direct}. */
  public String label() {
    return label;
  }

  /** The kind with this label; throws {@link IllegalArgumentException} for any other word. */
  public static Kind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
