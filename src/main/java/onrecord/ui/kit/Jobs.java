package onrecord.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one seam between the JavaFX thread and everything that may take time.
 *
 * <p>Work runs elsewhere, results come back on the JavaFX thread. Of several pieces of work in one
 * slot only the latest may bring its result. {@link SameThreadJobs} does all at once, for tests.
 */
public interface Jobs {

  /**
   * Runs {@code work} and hands its result on; a result that a newer request in the slot has
   * overtaken is dropped.
   *
   * @param slot names the kind of request, such as {@code search}
   * @param onFailure gets what the work threw
   */
  <T> void latest(
      String slot, Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure);

  /**
   * Runs {@code work} in the order of the calls, each to its end; for edits, which must not be
   * dropped.
   */
  <T> void inOrder(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure);

  /** Lets what runs come to its end and takes no more. */
  void close();
}
