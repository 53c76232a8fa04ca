package onrecord.domain.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of a library's organisations that may be one: by acronym, or by a name that is a
 * part of the other. For one search; time grows with the number of names.
 */
final class LikelyBodies {

  /** Words of a name that it can do without: "Yonhap" of "Yonhap News Agency". */
  private static final Set<String> SORTS =
      Letters.words(
          """
          news agency party group company corporation technologies newspaper television network
          association foundation committee council union club bank airlines airways organization
          institute university press
          """);

  /** A part is suggested for so many names at most. */
  private static final int BEARERS = 4;

  private record Entry(Speaker speaker, BodyName name) {}

  private final Map<String, Set<Entry>> byIdentity = new HashMap<>();
  private final Map<String, Set<Entry>> byInitials = new HashMap<>();
  private final Map<String, Set<Entry>> byPart = new HashMap<>();
  private final Map<Long, Set<Long>> compared = new HashMap<>();
  private final List<LikelyPair> found = new ArrayList<>();

  private LikelyBodies() {}

  /** The pairs in no order. */
  static List<LikelyPair> among(Collection<Speaker> speakers) {
    LikelyBodies search = new LikelyBodies();
    List<Entry> entries = new ArrayList<>();
    for (Speaker speaker : speakers) {
      if (speaker.ref().type() == SpeakerType.ORGANISATION) {
        search.read(speaker.ref().name(), speaker, entries);
        speaker.aliases().forEach(alias -> search.read(alias, speaker, entries));
      }
    }
    entries.forEach(search::put);
    entries.forEach(search::compare);
    return search.found;
  }

  private void read(String name, Speaker speaker, List<Entry> entries) {
    @Nullable BodyName body = BodyName.of(name);
    if (body != null) {
      entries.add(new Entry(speaker, body));
    }
  }

  private void put(Entry entry) {
    List<String> words = entry.name().words();
    if (words.size() < 2) {
      return;
    }
    put(byIdentity, entry.name().identity(), entry);
    entry.name().initials().forEach(letters -> put(byInitials, letters, entry));
    for (int from = 1; from < words.size(); from++) {
      put(byPart, String.join(" ", words.subList(from, words.size())), entry);
    }
    for (int to = words.size() - 1; to > 0 && SORTS.contains(words.get(to)); to--) {
      put(byPart, String.join(" ", words.subList(0, to)), entry);
    }
  }

  private static void put(Map<String, Set<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(entry);
  }

  private void compare(Entry entry) {
    BodyName name = entry.name();
    pair(entry, byIdentity.get(name.identity()), Likeness.SAME_BODY);
    @Nullable String acronym = name.acronym();
    if (acronym != null) {
      pair(
          entry,
          byInitials.get(acronym),
          new Likeness(
              Likeness.Kind.ACRONYM, "“" + name.shown() + "” are the first letters of the name"));
    } else if (name.isProper()) {
      pair(entry, byPart.get(String.join(" ", name.words())), Likeness.PART_OF_BODY);
    }
  }

  /** Pairs a short name with the longer ones that it can stand for. */
  private void pair(Entry part, @Nullable Set<Entry> wholes, Likeness likeness) {
    if (wholes == null) {
      return;
    }
    Set<Long> bearers = new HashSet<>();
    wholes.forEach(whole -> bearers.add(whole.speaker().ref().id()));
    bearers.remove(part.speaker().ref().id());
    if (bearers.size() > BEARERS) {
      return;
    }
    for (Entry whole : wholes) {
      long one = Math.min(part.speaker().ref().id(), whole.speaker().ref().id());
      long other = Math.max(part.speaker().ref().id(), whole.speaker().ref().id());
      if (one != other && compared.computeIfAbsent(one, id -> new HashSet<>()).add(other)) {
        found.add(new LikelyPair(whole.speaker(), part.speaker(), likeness, bearers.size()));
      }
    }
  }
}
