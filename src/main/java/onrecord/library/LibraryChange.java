package onrecord.library;

/** What listeners of a library are told. */
public enum LibraryChange {
  /** Articles, statements, codings, speakers or topics changed. */
  CONTENT,
  /** A background job began, moved on or ended, or something in the background went wrong. */
  JOBS
}
