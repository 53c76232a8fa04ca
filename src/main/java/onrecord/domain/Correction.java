package onrecord.domain;

/** What a researcher said about a finding itself, so that the engine's word no longer counts. */
public enum Correction {
  /** Who said it was chosen by hand. */
  SPEAKER,
  /** Which words it is was marked by hand. */
  WORDS,
  /** It was looked at and is right. */
  ACCEPTED,
  /** It is no statement. */
  REJECTED
}
