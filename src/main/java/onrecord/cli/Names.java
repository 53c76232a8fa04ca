package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;
import onrecord.library.Library;

/** Finds the speakers that somebody means by the names typed. */
final class Names {

  private Names() {}

  /**
   * The canonical names: by name, by alias, else by the words of the name where they lead to one
   * speaker only ("moon", "trump"); a name that leads nowhere stays as it is.
   */
  static List<String> canonical(Library library, List<String> typed) {
    if (typed.isEmpty()) {
      return typed;
    }
    List<Speaker> speakers = library.speakers();
    List<String> names = new ArrayList<>();
    for (String name : typed) {
      names.add(exact(speakers, name).or(() -> only(speakers, name)).orElse(name));
    }
    return List.copyOf(names);
  }

  private static Optional<String> exact(List<Speaker> speakers, String name) {
    String key = SpeakerKey.of(name);
    return speakers.stream()
        .filter(
            speaker ->
                SpeakerKey.of(speaker.ref().name()).equals(key)
                    || speaker.aliases().stream()
                        .anyMatch(alias -> SpeakerKey.of(alias).equals(key)))
        .map(speaker -> speaker.ref().name())
        .findFirst();
  }

  private static Optional<String> only(List<Speaker> speakers, String name) {
    String key = " " + SpeakerKey.of(name) + " ";
    List<String> found =
        speakers.stream()
            .map(speaker -> speaker.ref().name())
            .filter(full -> (" " + SpeakerKey.of(full) + " ").contains(key))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
