package onrecord.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerRef;
import onrecord.domain.identity.IdentityKey;
import onrecord.store.Store;

/**
 * Brings back which names an exported library held to be one speaker and which to be two. What this
 * library was told itself stays. Writer thread only.
 */
final class SpeakerRestoration {

  private final Store store;
  private final List<Speaker> exported;
  private final Consumer<List<Edit>> applier;
  private final Map<String, Speaker> exportedByKey = new HashMap<>();

  /** The speakers to whom names lead here, as long as no edit has changed it. */
  private final Map<String, Optional<Speaker>> roots = new HashMap<>();

  /**
   * @param applier does edits; it is given none when there is nothing to do
   */
  SpeakerRestoration(Store store, List<Speaker> exported, Consumer<List<Edit>> applier) {
    this.store = store;
    this.exported = exported;
    this.applier = applier;
    for (Speaker speaker : exported) {
      names(speaker).forEach(name -> exportedByKey.put(SpeakerKey.of(name), speaker));
    }
  }

  /** Does what was done there. */
  void run() {
    for (Speaker speaker : exported) {
      apply(splits(speaker));
      apply(merges(speaker));
      apply(type(speaker));
    }
  }

  /** The speaker to whom a name leads here; empty when nobody has it. */
  Optional<Speaker> root(String name) {
    return roots.computeIfAbsent(name, store::speaker);
  }

  private void apply(List<Edit> edits) {
    if (!edits.isEmpty()) {
      applier.accept(edits);
      roots.clear();
    }
  }

  private static Stream<String> names(Speaker speaker) {
    return Stream.concat(Stream.of(speaker.ref().name()), speaker.aliases().stream());
  }

  /** Takes off names that are one here because they are the same full name, and were two there. */
  private List<Edit> splits(Speaker speaker) {
    return names(speaker)
        .filter(name -> root(name).filter(root -> isOneByItself(name, root, speaker)).isPresent())
        .map(name -> (Edit) new Edit.SplitSpeaker(name))
        .toList();
  }

  private boolean isOneByItself(String name, Speaker root, Speaker speaker) {
    Speaker there = exportedByKey.get(SpeakerKey.of(root.ref().name()));
    String identity = IdentityKey.of(name, root.ref().type());
    return there != null
        && there != speaker
        && !isName(root, name)
        && !identity.isEmpty()
        && identity.equals(IdentityKey.of(root.ref().name(), root.ref().type()));
  }

  /** Makes one speaker of names on which this library has not decided. */
  private List<Edit> merges(Speaker speaker) {
    String canonical = speaker.ref().name();
    List<Edit> edits = new ArrayList<>();
    List<String> unspoken = new ArrayList<>();
    boolean known = root(canonical).isPresent();
    for (String alias : speaker.aliases()) {
      Optional<Speaker> root = root(alias);
      if (root.isEmpty()) {
        unspoken.add(alias);
      } else if (isName(root.get(), alias)) {
        edits.add(
            known
                ? new Edit.MergeSpeakers(alias, canonical)
                : new Edit.RenameSpeaker(alias, canonical));
        known = true;
      }
    }
    if (known) {
      // a name that this library has made an alias leads to the name that it prefers
      String own = root(canonical).map(root -> root.ref().name()).orElse(canonical);
      unspoken.forEach(alias -> edits.addAll(renamings(own, alias)));
    }
    return edits;
  }

  /** There and back: the other name, which no statement has, stays behind as an alias. */
  private static List<Edit> renamings(String name, String other) {
    return List.of(new Edit.RenameSpeaker(name, other), new Edit.RenameSpeaker(other, name));
  }

  private List<Edit> type(Speaker speaker) {
    SpeakerRef ref = speaker.ref();
    return root(ref.name())
        .filter(own -> isName(own, ref.name()) && own.ref().type() != ref.type())
        .filter(own -> !store.isTypedByHand(ref.name()))
        .map(own -> List.<Edit>of(new Edit.SetSpeakerType(ref.name(), ref.type())))
        .orElse(List.of());
  }

  private static boolean isName(Speaker speaker, String name) {
    return SpeakerKey.of(speaker.ref().name()).equals(SpeakerKey.of(name));
  }
}
