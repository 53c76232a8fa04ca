package onrecord.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked; the message is one clear sentence for the user. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the sentence for the user and what caused it, if anything did. */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** With the sentence for the user. */
  public StoreException(String message) {
    super(message);
  }
}
