package onrecord.store;

import java.util.Set;
import onrecord.domain.Edit;

/**
 * What an edit did.
 *
 * @param inverse takes it back exactly
 * @param label the edit in words, such as {@code Stance on 1 statement}
 * @param touchedArticles articles whose index entries are out of date now
 * @param rulesChanged whether topics or the threshold of suggestions changed
 * @param change the number of the transaction
 */
public record Applied(
    Edit inverse, String label, Set<Long> touchedArticles, boolean rulesChanged, long change) {

  public Applied {
    touchedArticles = Set.copyOf(touchedArticles);
  }
}
