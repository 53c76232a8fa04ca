package onrecord.library;

import java.util.Optional;
import onrecord.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Proves a library whole whose last process was killed, while it is already in use. Thread-safe.
 */
final class Proof {

  private final Store store;
  private final Runnable onPassed;
  private volatile @Nullable String damage;

  /**
   * @param onPassed called when the library was found whole
   */
  Proof(Store store, Runnable onPassed) {
    this.store = store;
    this.onPassed = onPassed;
  }

  /** Reads everything; fails, with the sentence for the user, when the library is damaged. */
  Boolean run(JobTicket ticket) {
    try {
      boolean whole = store.prove(ticket::mayGoOn);
      if (whole) {
        onPassed.run();
      }
      return whole;
    } catch (RuntimeException e) {
      LibraryException told = Failures.asLibraryException(e);
      damage = told.getMessage();
      throw told;
    }
  }

  /** One sentence on what is wrong, as far as it is known; empty when nothing is. */
  Optional<String> damage() {
    return Optional.ofNullable(damage);
  }
}
