package onrecord.library;

/** What a result can be written as. */
public enum ExportFormat {
  /** A row a statement, as Excel opens it. */
  CSV,
  /** An object an article, with all that the library knows of it. */
  JSONL,
  /** Quotations with citations, for a text. */
  MARKDOWN
}
