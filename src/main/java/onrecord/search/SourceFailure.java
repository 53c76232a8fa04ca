package onrecord.search;

/** Carries what an {@link ArticleSource} threw through the threads that asked it. */
final class SourceFailure extends RuntimeException {

  private final RuntimeException reason;

  SourceFailure(RuntimeException reason) {
    super(reason);
    this.reason = reason;
  }

  /** What the source threw. */
  RuntimeException reason() {
    return reason;
  }
}
