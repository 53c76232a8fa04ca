package onrecord.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does all work at once on the calling thread, so that a model is tested without waiting. */
public final class SameThreadJobs implements Jobs {

  @Override
  public <T> void latest(
      String slot, Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    inOrder(work, onResult, onFailure);
  }

  @Override
  public <T> void inOrder(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      onFailure.accept(e);
      return;
    }
    onResult.accept(result);
  }

  @Override
  public void close() {}
}
