package onrecord.search;

/**
 * The index could not be read or written. Its message is a sentence for the user. When a write
 * failed, the index may have gone back to its last commit: {@link SearchIndex#lastChange} tells
 * from where its articles have to be put again.
 */
public final class SearchException extends RuntimeException {

  /** With a sentence for the user and what lies behind it. */
  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
