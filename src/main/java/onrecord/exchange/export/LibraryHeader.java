package onrecord.exchange.export;

import java.util.List;
import onrecord.domain.KeptApart;
import onrecord.domain.SavedSearch;
import onrecord.domain.Speaker;
import onrecord.domain.Topic;

/**
 * All that a library holds besides its articles; the first line of its JSONL.
 *
 * @param name the library's name
 * @param speakers with the aliases that lead to them, those of merged speakers included
 * @param keptApart names that were decided to be two speakers
 * @param topics named queries
 * @param savedSearches kept searches
 * @param claims claims that stances refer to
 * @param codes labels of the codebook
 */
public record LibraryHeader(
    String name,
    List<Speaker> speakers,
    List<KeptApart> keptApart,
    List<Topic> topics,
    List<SavedSearch> savedSearches,
    List<String> claims,
    List<String> codes) {

  public LibraryHeader {
    speakers = List.copyOf(speakers);
    keptApart = List.copyOf(keptApart);
    topics = List.copyOf(topics);
    savedSearches = List.copyOf(savedSearches);
    claims = List.copyOf(claims);
    codes = List.copyOf(codes);
  }
}
