package onrecord.store;

import java.util.List;
import java.util.Set;
import onrecord.domain.Place;

/**
 * What became of a batch.
 *
 * @param added ids of the new articles, in the order of the batch
 * @param duplicates places of the articles that the library, or the batch, had already, word for
 *     word
 * @param statements how many statements the new articles hold, rejected ones included
 * @param undated how many of the new articles have no date
 * @param regrouped older articles that became the first of a reprint group; their change is logged
 *     too
 * @param change the number of the transaction; the last one when nothing was added
 */
public record Stored(
    List<Long> added,
    List<Place> duplicates,
    long statements,
    long undated,
    Set<Long> regrouped,
    long change) {

  public Stored {
    added = List.copyOf(added);
    duplicates = List.copyOf(duplicates);
    regrouped = Set.copyOf(regrouped);
  }
}
