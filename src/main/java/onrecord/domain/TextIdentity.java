package onrecord.domain;

/**
 * By what a text is known again.
 *
 * @param fingerprint the same for the same text, see {@link Fingerprint}
 * @param sketch alike for texts that are alike
 */
public record TextIdentity(String fingerprint, ReprintSketch sketch) {

  /** The identity of a normalised text. */
  public static TextIdentity of(String normalisedText) {
    return new TextIdentity(Fingerprint.of(normalisedText), ReprintSketch.of(normalisedText));
  }
}
