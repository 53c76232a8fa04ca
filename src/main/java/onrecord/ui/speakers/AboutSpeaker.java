package onrecord.ui.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.RoleHeld;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.Speaker;
import onrecord.domain.Standing;
import onrecord.domain.StatementOrder;
import onrecord.library.Library;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All that a library knows of a speaker.
 *
 * @param speaker name, type, aliases, roles
 * @param statements how many count, each reprint group once, those made for the speaker by others
 *     included
 * @param suggestions how many more wait for a look
 * @param articles how many articles these stand in
 * @param outlets how many outlets printed them
 * @param first day of the first dated statement, or null
 * @param last day of the last one, or null
 */
record AboutSpeaker(
    Speaker speaker,
    long statements,
    long suggestions,
    long articles,
    long outlets,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  private static final Set<Facet> FACETS = Set.of(Facet.SOURCE, Facet.STANDING);

  /** What is known of the speaker to whom a name leads; empty when it leads to nobody. Blocks. */
  static Optional<AboutSpeaker> of(Library library, String name) {
    return library.speaker(name).map(speaker -> of(library, speaker));
  }

  private static AboutSpeaker of(Library library, Speaker speaker) {
    Query query = Query.ALL.with(Facet.SPEAKER, List.of(speaker.ref().name()));
    SearchResult oldest =
        library.search(new SearchRequest(query, StatementOrder.OLDEST, 0, 1, FACETS));
    SearchResult newest =
        library.search(new SearchRequest(query, StatementOrder.NEWEST, 0, 1, Set.of()));
    return new AboutSpeaker(
        speaker,
        oldest.total(),
        oldest.count(Facet.STANDING, Standing.SUGGESTION.label()),
        oldest.articles(),
        oldest.counts(Facet.SOURCE).size(),
        dayOf(oldest),
        dayOf(newest));
  }

  private static @Nullable LocalDate dayOf(SearchResult result) {
    return result.hits().isEmpty() ? null : result.hits().getFirst().article().date();
  }

  String name() {
    return speaker.ref().name();
  }

  /** First and last day in words; empty when no statement is dated. */
  String days() {
    return first == null || last == null ? "" : Wording.range(first, last);
  }

  /**
   * A role with the months in which articles tell it: {@code Apr 2017 – Jun 2019, 38 statements}.
   */
  static String told(RoleHeld role) {
    List<String> parts = new ArrayList<>();
    if (role.first() != null && role.last() != null) {
      parts.add(Wording.months(role.first(), role.last()));
    }
    if (role.statements() > 0) {
      parts.add(Wording.count(role.statements(), "statement"));
    }
    return String.join(", ", parts);
  }
}
