package onrecord.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import onrecord.search.SearchException;
import onrecord.store.StoreException;

/** Turns what the rooms below throw into one sentence for the user. */
final class Failures {

  private Failures() {}

  /** Does {@code work}; whatever it throws comes out as a {@link LibraryException}. */
  static <T> T translated(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw asLibraryException(e);
    }
  }

  /** The problem in the user's words, with the cause kept for the log. */
  static LibraryException asLibraryException(Throwable problem) {
    Throwable cause = problem;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof LibraryException told
        ? told
        : new LibraryException(sentence(cause), cause);
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "There is not enough memory; give the program more with -Xmx.";
    }
    String message = cause.getMessage();
    if (message != null && (cause instanceof StoreException || cause instanceof SearchException)) {
      return message;
    }
    return cause instanceof IOException || cause instanceof UncheckedIOException
        ? "The disk could not be read or written: " + message
        : "The library could not do that (" + cause + ").";
  }
}
