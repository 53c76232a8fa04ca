package onrecord.library;

/**
 * What a piece of background work holds while it runs: asks whether to go on, tells how far it is.
 * Thread-safe, so that several threads may work on one ticket.
 */
interface JobTicket {

  /**
   * To be asked between two items: waits while the job is paused.
   *
   * @return false when the job was cancelled and the work should come to its end
   */
  boolean mayGoOn();

  /** Whether the job was cancelled; never waits. */
  boolean isCancelled();

  /** Says what is being done now. */
  void doing(String title);

  /** Says how many items there are in all. */
  void expect(long total);

  /** Says how many items are behind. */
  void reached(long done);
}
