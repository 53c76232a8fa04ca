package onrecord.ui.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;

/** The speakers of a library while some are chosen to become one. Knows no control. */
final class SpeakerList {

  private final List<Speaker> speakers;
  private final Set<String> chosen = new LinkedHashSet<>();

  /**
   * @param speakers all of them, those with most statements first
   */
  SpeakerList(List<Speaker> speakers) {
    this.speakers = List.copyOf(speakers);
  }

  /** Chosen speakers first, then those whose name or alias contains what was typed. */
  List<Speaker> matching(String typed) {
    String wanted = SpeakerKey.of(typed);
    List<Speaker> found =
        new ArrayList<>(speakers.stream().filter(speaker -> isChosen(speaker)).toList());
    speakers.stream()
        .filter(speaker -> !isChosen(speaker) && isCalled(speaker, wanted))
        .forEach(found::add);
    return found;
  }

  void choose(String name, boolean wanted) {
    if (wanted) {
      chosen.add(name);
    } else {
      chosen.remove(name);
    }
  }

  boolean isChosen(Speaker speaker) {
    return chosen.contains(speaker.ref().name());
  }

  /** The chosen speakers, those with most statements first. */
  List<Speaker> chosen() {
    return speakers.stream().filter(this::isChosen).toList();
  }

  /** The one step that makes all chosen speakers one of this name. */
  Edit merging(String kept) {
    return new Edit.Several(
        chosen().stream()
            .map(speaker -> speaker.ref().name())
            .filter(name -> !name.equals(kept))
            .map(name -> (Edit) new Edit.MergeSpeakers(name, kept))
            .toList());
  }

  private static boolean isCalled(Speaker speaker, String wanted) {
    return SpeakerKey.of(speaker.ref().name()).contains(wanted)
        || speaker.aliases().stream().anyMatch(alias -> SpeakerKey.of(alias).contains(wanted));
  }
}
