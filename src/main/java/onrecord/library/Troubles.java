package onrecord.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What goes wrong in the background, where nobody waits for it, and has not been put right since.
 * Thread-safe.
 */
final class Troubles {

  /** What can go wrong, the worst first. */
  enum Cause {
    DAMAGE(""),
    BACKUP("No backup could be made. "),
    REPLAY(""),
    COMMIT("");

    private final String before;

    Cause(String before) {
      this.before = before;
    }
  }

  private final Map<Cause, String> sentences = new EnumMap<>(Cause.class);
  private final Runnable onMove;

  /**
   * @param onMove called, without any lock held, when something went wrong or was put right
   */
  Troubles(Runnable onMove) {
    this.onMove = onMove;
  }

  /** Does something in the background; remembers how it failed until it succeeds. */
  <T> T watch(Cause cause, Supplier<T> work) {
    try {
      T result = work.get();
      set(cause, Optional.empty());
      return result;
    } catch (RuntimeException e) {
      set(cause, Optional.of(cause.before + Failures.asLibraryException(e).getMessage()));
      throw e;
    }
  }

  private void set(Cause cause, Optional<String> now) {
    Optional<String> before;
    synchronized (this) {
      before = Optional.ofNullable(sentences.remove(cause));
      now.ifPresent(sentence -> sentences.put(cause, sentence));
    }
    if (!before.equals(now)) {
      onMove.run();
    }
  }

  /** The worst in one sentence; empty when all is well as far as it is known. */
  synchronized Optional<String> worst() {
    return sentences.values().stream().findFirst();
  }
}
