package onrecord.search;

import org.jspecify.annotations.Nullable;

/** Keeps the first thing in a query that could not be understood. For one thread. */
final class Problems {

  private @Nullable String first;

  /** Notes a problem, one sentence for the researcher. */
  void add(String sentence) {
    if (first == null) {
      first = sentence;
    }
  }

  /** The first problem, null when there is none. */
  @Nullable String first() {
    return first;
  }
}
