package onrecord.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was made last, by what it was made of: the same is asked for again and again, but seldom
 * much later. Thread-safe; two threads that ask at the same time may both make it.
 *
 * @param <K> has {@code equals}
 * @param <V> is shared by all who ask
 */
final class Recent<K, V> {

  private final Map<K, V> made;

  /**
   * @param most how many are remembered
   */
  Recent(int most) {
    made =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** Makes what is not remembered. */
  interface Making<V> {
    V make() throws IOException;
  }

  /** What belongs to the key, made unless it is remembered. */
  V get(K key, Making<V> making) throws IOException {
    synchronized (made) {
      V known = made.get(key);
      if (known != null) {
        return known;
      }
    }
    V fresh = making.make();
    synchronized (made) {
      made.put(key, fresh);
    }
    return fresh;
  }
}
