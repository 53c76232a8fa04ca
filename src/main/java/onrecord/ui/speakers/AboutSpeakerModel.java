package onrecord.ui.speakers;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.SpeakerType;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one speaker, and what a researcher does to them. It follows the name that it was
 * opened with: through a rename, into the speaker that it was merged with, and back. JavaFX thread
 * only.
 */
final class AboutSpeakerModel {

  private final Desk desk;
  private final String opened;
  private final ReadOnlyObjectWrapper<@Nullable AboutSpeaker> about = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> others = new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription contentChanges;

  AboutSpeakerModel(Desk desk, String name) {
    this.desk = desk;
    opened = name;
    contentChanges = desk.version().subscribe(version -> load());
  }

  /** What is known; null until it has been read. */
  ReadOnlyObjectProperty<@Nullable AboutSpeaker> about() {
    return about.getReadOnlyProperty();
  }

  /** Names of all other speakers, those with most statements first; empty until asked for. */
  ReadOnlyObjectProperty<List<String>> others() {
    return others.getReadOnlyProperty();
  }

  /** Reads the {@link #others} anew. */
  void askForOthers() {
    desk.jobs()
        .latest("other-speakers", desk.library()::speakerNames, this::presentOthers, desk::report);
  }

  private void presentOthers(List<String> names) {
    AboutSpeaker known = about.get();
    String own = known == null ? opened : known.name();
    others.set(names.stream().filter(name -> !name.equals(own)).toList());
  }

  /** Gives the speaker another name; the old one stays an alias. */
  void rename(String name) {
    String wanted = name.strip();
    AboutSpeaker known = about.get();
    if (known != null && !wanted.isEmpty() && !wanted.equals(known.name())) {
      desk.apply(new Edit.RenameSpeaker(known.name(), wanted));
    }
  }

  /** Says what sort of speaker it is. */
  void setType(SpeakerType type) {
    AboutSpeaker known = about.get();
    if (known != null && known.speaker().ref().type() != type) {
      desk.apply(new Edit.SetSpeakerType(known.name(), type));
    }
  }

  /** Makes the speaker an alias of another one. */
  void mergeInto(String name) {
    AboutSpeaker known = about.get();
    if (known != null && !name.isBlank() && !name.equals(known.name())) {
      desk.apply(new Edit.MergeSpeakers(known.name(), name));
    }
  }

  /** Makes an alias a speaker again. */
  void split(String alias) {
    desk.apply(new Edit.SplitSpeaker(alias));
  }

  /** Narrows the result to the speaker. */
  void showStatements() {
    AboutSpeaker known = about.get();
    if (known != null) {
      desk.choose(Facet.SPEAKER, List.of(known.name()));
    }
  }

  /** Hears of no more changes. */
  void close() {
    contentChanges.unsubscribe();
  }

  private void load() {
    desk.jobs()
        .latest(
            "about-speaker",
            () -> AboutSpeaker.of(desk.library(), opened),
            known -> about.set(known.orElse(null)),
            desk::report);
  }
}
