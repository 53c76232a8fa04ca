package onrecord.search;

/** What the words of a query are looked for in. */
enum Scope {
  /** Words without a field mean what was said. */
  STATEMENTS,
  /** Words without a field mean the text or the title. */
  ARTICLES,
  /** Only words without a field count, in a text that is shown. */
  SHOWN_TEXT
}
