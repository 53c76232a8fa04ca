package onrecord.library;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.store.Stored;

/** Adds up what comes of an import. Thread-safe. */
final class ImportTally {

  private final List<Place> duplicates = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private long articles;
  private long statements;
  private long undated;

  synchronized void add(Stored stored) {
    articles += stored.added().size();
    statements += stored.statements();
    undated += stored.undated();
    duplicates.addAll(stored.duplicates());
  }

  synchronized void refuse(Refusal refusal) {
    refused.add(refusal);
  }

  synchronized ImportReport report() {
    return new ImportReport(
        articles, statements, List.copyOf(duplicates), undated, List.copyOf(refused));
  }
}
