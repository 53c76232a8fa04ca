package onrecord.domain;

/** How a list of statements is sorted; ties are broken by place in the article. */
public enum StatementOrder {
  NEWEST,
  OLDEST,
  RELEVANCE,
  SPEAKER,
  SOURCE,
  KIND,
  CONFIDENCE
}
