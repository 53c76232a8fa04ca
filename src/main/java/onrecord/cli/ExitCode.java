package onrecord.cli;

/** How a command ended, for scripts. */
final class ExitCode {

  static final int DONE = 0;

  /** Some inputs were refused, or a check found problems; each was named. */
  static final int REFUSED = 1;

  static final int WRONG_USAGE = 2;

  static final int NO_LIBRARY = 3;

  private ExitCode() {}
}
