package onrecord.domain.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of a library's speakers that may be one, without comparing all with all: names
 * are compared only where they share a key such as surname and first name. For one search; time
 * grows with the number of names.
 */
public final class LikelyPairs {

  /** Of more persons only those who speak most are compared: each takes some 1.5 KB of heap. */
  private static final int MOST_PERSONS = 100_000;

  /** In a larger crowd under one key only those who speak most are compared with each other. */
  private static final int CROWD = 100;

  /** A short name is suggested for so many bearers at most. */
  private static final int BEARERS = 4;

  /** Whom the names of one key belong to, by how much they speak. */
  private final Map<String, Crowd> byKey = new HashMap<>();

  private final Map<Long, Set<Long>> compared = new HashMap<>();
  private final List<LikelyPair> found = new ArrayList<>();

  private record Entry(Speaker speaker, PersonName name) {

    boolean isOfSameSpeaker(Entry other) {
      return speaker.ref().id() == other.speaker.ref().id();
    }
  }

  /** The names under one key; those of one speaker were added one after the other. */
  private static final class Crowd {

    private static final Crowd NOBODY = new Crowd();

    private final List<Entry> entries = new ArrayList<>(1);
    private int bearers;

    void add(Entry entry) {
      if (entries.isEmpty() || !entries.getLast().isOfSameSpeaker(entry)) {
        bearers++;
      }
      entries.add(entry);
    }

    List<Entry> first(int most) {
      return entries.subList(0, Math.min(most, entries.size()));
    }

    int bearers() {
      return bearers;
    }
  }

  private record Scored(LikelyPair pair, double score) {}

  private LikelyPairs() {}

  /**
   * The likeliest pairs first.
   *
   * @param speakers each once; anonymous ones and documents are left out, and nobody is compared
   *     with a speaker of another type; of very many persons only those who speak most are compared
   */
  public static List<LikelyPair> among(Collection<Speaker> speakers) {
    return among(speakers, MOST_PERSONS);
  }

  /** The same with a bound of one's own for the persons. */
  static List<LikelyPair> among(Collection<Speaker> speakers, int mostPersons) {
    LikelyPairs search = new LikelyPairs();
    List<Speaker> persons =
        speakers.stream()
            .filter(speaker -> speaker.ref().type() == SpeakerType.PERSON)
            .sorted(
                Comparator.comparingLong(Speaker::statements)
                    .reversed()
                    .thenComparing(speaker -> speaker.ref().id()))
            .limit(mostPersons)
            .toList();
    List<Entry> entries = new ArrayList<>();
    persons.forEach(speaker -> entries.addAll(entries(speaker)));
    entries.stream().filter(entry -> isWhole(entry.name())).forEach(search::put);
    entries.forEach(search::compare);
    search.found.addAll(LikelyBodies.among(speakers));
    return search.found.stream()
        .map(pair -> new Scored(pair, pair.score()))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .thenComparing(scored -> scored.pair().merged().statements())
                .reversed())
        .map(Scored::pair)
        .toList();
  }

  /** The canonical name, and aliases that are full names. */
  private static List<Entry> entries(Speaker speaker) {
    Map<PersonName, Entry> byName = new LinkedHashMap<>();
    @Nullable PersonName canonical = PersonName.of(speaker.ref().name());
    if (canonical != null) {
      byName.put(canonical, new Entry(speaker, canonical));
    }
    for (String alias : speaker.aliases()) {
      @Nullable PersonName name = PersonName.of(alias);
      if (name != null && name.identity() != null) {
        byName.put(name, new Entry(speaker, name));
      }
    }
    return List.copyOf(byName.values());
  }

  private static boolean isWhole(PersonName name) {
    return !name.isSurnameOnly() && !name.isInitialsOnly();
  }

  private void put(Entry entry) {
    Set<String> keys = new HashSet<>(NameKeys.ofFullName(entry.name()));
    keys.addAll(NameKeys.ofParts(entry.name()));
    keys.forEach(key -> byKey.computeIfAbsent(key, any -> new Crowd()).add(entry));
  }

  private void compare(Entry entry) {
    PersonName name = entry.name();
    for (String key : NameKeys.ofPart(name)) {
      compare(entry, byKey.getOrDefault(key, Crowd.NOBODY), BEARERS);
    }
    if (isWhole(name)) {
      for (String key : NameKeys.ofFullName(name)) {
        compare(entry, byKey.getOrDefault(key, Crowd.NOBODY), CROWD);
      }
    }
  }

  private void compare(Entry entry, Crowd others, int most) {
    for (Entry other : others.first(most)) {
      long one = Math.min(entry.speaker().ref().id(), other.speaker().ref().id());
      long two = Math.max(entry.speaker().ref().id(), other.speaker().ref().id());
      if (one == two || compared.getOrDefault(one, Set.of()).contains(two)) {
        continue;
      }
      @Nullable Likeness likeness = Likeness.of(entry.name(), other.name());
      if (likeness != null) {
        compared.computeIfAbsent(one, any -> new HashSet<>()).add(two);
        found.add(pair(entry, other, likeness, others.bearers()));
      }
    }
  }

  /** Keeps the name that tells more, else the one that speaks more. */
  private static LikelyPair pair(Entry one, Entry other, Likeness likeness, int bearers) {
    int more =
        Comparator.comparing((Entry entry) -> isWhole(entry.name()))
            .thenComparing(entry -> entry.speaker().statements())
            .thenComparing(entry -> -entry.speaker().ref().id())
            .compare(one, other);
    Entry kept = more >= 0 ? one : other;
    Entry merged = kept == one ? other : one;
    return new LikelyPair(kept.speaker(), merged.speaker(), likeness, bearers);
  }
}
