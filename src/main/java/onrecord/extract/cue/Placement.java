package onrecord.extract.cue;

/** Where the speaker stands, seen from the reporting words. */
public enum Placement {
  /** Smith said. */
  BEFORE,
  /** said Smith. */
  AFTER,
  /** Smith resigned, saying …. */
  PARTICIPLE,
  /** Smith resigned and said …. */
  COORDINATE,
  /** according to Smith. */
  ACCORDING,
  /** Smith was told that …; asked whether …, Smith; perhaps "by" somebody. */
  PASSIVE,
  /** Smith's claim that …. */
  NOMINAL
}
