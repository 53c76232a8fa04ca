package onrecord.ui.kit;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.SpeakerKey;

/** Finds names by what was typed of them, whatever its case and accents. Pure; any thread. */
public final class NameSearch {

  private NameSearch() {}

  /**
   * Names that begin with what was typed, then those with a word that does, then those that hold it
   * anywhere; each group in the order of {@code names}. Nothing typed gives the first names.
   */
  public static List<String> find(List<String> names, String typed, int limit) {
    String wanted = SpeakerKey.of(typed);
    if (wanted.isEmpty()) {
      return names.stream().limit(limit).toList();
    }
    List<String> beginning = new ArrayList<>();
    List<String> withWord = new ArrayList<>();
    List<String> holding = new ArrayList<>();
    for (String name : names) {
      String key = SpeakerKey.of(name);
      if (key.startsWith(wanted)) {
        beginning.add(name);
      } else if (key.contains(" " + wanted)) {
        withWord.add(name);
      } else if (key.contains(wanted)) {
        holding.add(name);
      }
      if (beginning.size() >= limit) {
        break;
      }
    }
    beginning.addAll(withWord);
    beginning.addAll(holding);
    return beginning.stream().limit(limit).toList();
  }
}
