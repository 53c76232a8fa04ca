package onrecord.domain;

/**
 * Why the program holds a statement to be this speaker's.
 *
 * @param rule name of the rule that decided, such as {@code quote-cue-speaker}
 * @param confidence estimated chance that content and speaker are right, 0 to 1
 * @param why the reason in words for the researcher, one sentence
 */
public record Evidence(String rule, double confidence, String why) {

  /** Of a statement that a researcher added. */
  public static final Evidence BY_HAND = new Evidence("by-hand", 1, "You marked these words.");

  /** Whether a researcher added the statement. */
  public boolean isByHand() {
    return rule.equals(BY_HAND.rule);
  }

  /** Throws {@link IllegalArgumentException} when the confidence is not a probability. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }
}
