package onrecord.domain;

/** Where the date of an article was found, best first. */
public enum DateOrigin {
  /** Set by the researcher; nothing replaces it. */
  HAND,
  METADATA,
  DATELINE,
  FILE_NAME,
  /** The article is undated. */
  NONE
}
