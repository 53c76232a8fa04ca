package onrecord.library;

import java.util.List;

/**
 * Whether a library is sound.
 *
 * @param articles in the store
 * @param statements in the store
 * @param problems one sentence each; empty when all is well
 */
public record CheckReport(long articles, long statements, List<String> problems) {

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
