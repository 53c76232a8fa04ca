package onrecord.domain;

import java.util.Arrays;

/** Whether a statement is counted, or waits for a look because the program is not sure of it. */
public enum Standing {
  COUNTED,
  SUGGESTION;

  /**
   * Statements of a lower confidence are suggestions, as long as the library does not say
   * otherwise: one that is more likely wrong than right is not to be counted unseen.
   */
  public static final double USUAL_THRESHOLD = 0.5;

  /**
   * The standing of a statement; what a researcher has touched is always counted.
   *
   * @param threshold the least confidence of what is counted unseen
   */
  public static Standing of(Statement statement, double threshold) {
    boolean isSure = statement.evidence().confidence() >= threshold;
    return isSure || !statement.coding().equals(Coding.NONE) ? COUNTED : SUGGESTION;
  }

  /** The word for it in files and filters. */
  public String label() {
    return this == COUNTED ? "counted" : "suggestion";
  }

  /** The standing of this label; throws {@link IllegalArgumentException} for any other word. */
  public static Standing ofLabel(String label) {
    return Arrays.stream(values())
        .filter(standing -> standing.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no standing: " + label));
  }
}
