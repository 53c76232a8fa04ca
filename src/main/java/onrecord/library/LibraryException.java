package onrecord.library;

import org.jspecify.annotations.Nullable;

/** A library cannot do what was asked; the message is one clear sentence for the user. */
public final class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LibraryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
