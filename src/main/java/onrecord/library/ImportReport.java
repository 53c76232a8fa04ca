package onrecord.library;

import java.util.List;
import java.util.stream.Stream;
import onrecord.domain.Place;
import onrecord.domain.Refusal;

/**
 * What an import came to.
 *
 * @param articles how many articles were added
 * @param statements how many statements these hold
 * @param duplicates articles that the library had already, word for word
 * @param undated how many of the added articles have no date
 * @param refused what could not be taken in, and why
 */
public record ImportReport(
    long articles, long statements, List<Place> duplicates, long undated, List<Refusal> refused) {

  /** Nothing at all. */
  public static final ImportReport NOTHING = new ImportReport(0, 0, List.of(), 0, List.of());

  /** What this import and another came to together. */
  public ImportReport and(ImportReport other) {
    return new ImportReport(
        articles + other.articles,
        statements + other.statements,
        joined(duplicates, other.duplicates),
        undated + other.undated,
        joined(refused, other.refused));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
