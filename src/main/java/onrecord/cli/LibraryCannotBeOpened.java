package onrecord.cli;

import onrecord.library.LibraryException;

/** The library that a command names cannot be opened; the message is the library's own sentence. */
final class LibraryCannotBeOpened extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LibraryCannotBeOpened(LibraryException cause) {
    super(cause.getMessage(), cause);
  }
}
