package onrecord.library;

import java.util.List;
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
    long articles, long statements, List<Place> duplicates, long undated, List<Refusal> refused) {}
