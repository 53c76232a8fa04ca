package onrecord.library;

import onrecord.store.Store;

/**
 * Proves a library whole whose last process was killed, while it is already in use. Thread-safe.
 */
final class Proof {

  private final Store store;
  private final Troubles troubles;
  private final Runnable onPassed;

  /**
   * @param onPassed called when the library was found whole
   */
  Proof(Store store, Troubles troubles, Runnable onPassed) {
    this.store = store;
    this.troubles = troubles;
    this.onPassed = onPassed;
  }

  /** Reads everything; fails, with the sentence for the user, when the library is damaged. */
  Boolean run(JobTicket ticket) {
    boolean whole = troubles.watch(Troubles.Cause.DAMAGE, () -> store.prove(ticket::mayGoOn));
    if (whole) {
      onPassed.run();
    }
    return whole;
  }
}
