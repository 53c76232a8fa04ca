package onrecord.domain;

/** What the rows of a comparison have in common. */
public enum Alignment {
  DAY,
  WEEK,
  MONTH,
  TOPIC,
  CLAIM
}
