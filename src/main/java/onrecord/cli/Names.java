package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerKey;
import onrecord.library.Library;

/** Finds the speakers that somebody means by the names typed. */
final class Names {

  /** So many names are enough to show that more has to be typed. */
  private static final int SUGGESTED = 3;

  private Names() {}

  /**
   * The canonical names: by name, by alias, else by the words of the name where they lead to one
   * speaker only ("moon", "trump"); a name that leads nowhere stays as it is, and why is told.
   *
   * @param told takes a sentence for every such name
   */
  static List<String> canonical(Library library, List<String> typed, Consumer<String> told) {
    if (typed.isEmpty()) {
      return typed;
    }
    List<Speaker> speakers = library.speakers();
    List<String> names = new ArrayList<>();
    for (String name : typed) {
      List<String> meant =
          exact(speakers, name).map(List::of).orElseGet(() -> containing(speakers, name));
      if (meant.size() != 1) {
        told.accept(riddle(name, meant));
      }
      names.add(meant.size() == 1 ? meant.getFirst() : name);
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

  private static List<String> containing(List<Speaker> speakers, String name) {
    String key = " " + SpeakerKey.of(name) + " ";
    return speakers.stream()
        .map(speaker -> speaker.ref().name())
        .filter(full -> (" " + SpeakerKey.of(full) + " ").contains(key))
        .limit(SUGGESTED)
        .toList();
  }

  private static String riddle(String name, List<String> meant) {
    return meant.isEmpty()
        ? "nobody in this library is called “" + name + "”"
        : "“%s” may be %s; write the whole name".formatted(name, String.join(" or ", meant));
  }
}
