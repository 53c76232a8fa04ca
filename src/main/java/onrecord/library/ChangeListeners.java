package onrecord.library;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells everybody who wants to know that the library changed. Thread-safe. */
final class ChangeListeners {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeListeners.class);

  private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

  /** Adds a listener; the result takes it away again. */
  Runnable add(Consumer<LibraryChange> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells all on this thread; one that fails is logged and does not keep it from the others. */
  void tell(LibraryChange change) {
    for (Consumer<LibraryChange> listener : listeners) {
      try {
        listener.accept(change);
      } catch (RuntimeException e) {
        LOG.error("a listener failed on {}", change, e);
      }
    }
  }
}
