package onrecord.domain;

/** What a result can be narrowed by. */
public enum Facet {
  SPEAKER,
  TOPIC,
  SOURCE,
  /** Values are {@link Kind#label()}. */
  KIND,
  /** Values are {@link Stance#label()} and {@link Stance#NOT_TAGGED}. */
  STANCE,
  /** Values are ISO months such as {@code 2019-06}. */
  MONTH,
  CLAIM,
  CODE,
  /**
   * Values are {@link Standing#label()}. As long as none is chosen, only what is counted is found.
   */
  STANDING
}
