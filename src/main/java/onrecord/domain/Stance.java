package onrecord.domain;

import java.util.Locale;

/** Where one statement stands towards one claim, as one coder sees it. */
public enum Stance {
  SUPPORTS("supports"),
  OPPOSES("opposes"),
  NEUTRAL("neutral"),
  UNCLEAR("unclear");

  /** The facet value of statements that carry no stance at all. */
  public static final String NOT_TAGGED = "not tagged";

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  /**
   * The lower-case word used in files, in the index and in queries such as {@code stance:opposes}.
   */
  public String label() {
    return label;
  }

  /** The stance with this label; throws {@link IllegalArgumentException} for any other word. */
  public static Stance ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
