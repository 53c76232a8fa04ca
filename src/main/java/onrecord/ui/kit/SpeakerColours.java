package onrecord.ui.kit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which colour each speaker of the comparison has, the same on every screen; a speaker keeps it for
 * as long as the comparison holds them, wherever their column is moved. JavaFX thread only.
 */
public final class SpeakerColours {

  /** How many colours the stylesheet has: classes {@code speaker-0} and on. */
  public static final int COUNT = 8;

  private static final String PREFIX = "speaker-";
  private static final String NO_COLOUR = PREFIX + "other";

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Gives newcomers the first colours that are free and frees those of speakers who left. */
  void follow(List<? extends String> speakers) {
    numbers.keySet().retainAll(List.copyOf(speakers));
    BitSet taken = new BitSet();
    numbers.values().forEach(taken::set);
    for (String speaker : speakers) {
      if (!numbers.containsKey(speaker)) {
        int free = taken.nextClearBit(0);
        taken.set(free);
        numbers.put(speaker, free);
      }
    }
  }

  /** Style class of the speaker's colour; grey for those who are not compared. */
  public String styleClassOf(String speaker) {
    @Nullable Integer number = numbers.get(speaker);
    return number == null ? NO_COLOUR : PREFIX + number % COUNT;
  }

  /** Whether a style class is one of those that {@link #styleClassOf} gives. */
  public static boolean isColour(String styleClass) {
    return styleClass.equals(NO_COLOUR) || styleClass.matches(PREFIX + "\\d");
  }
}
