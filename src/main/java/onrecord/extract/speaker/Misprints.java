package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whose family name is nearly a given word. For one article.
 *
 * <p>Names are found by what is left of them without a letter or two, as the symmetric delete
 * algorithm (SymSpell) does, so that time is linear in the number of names and words.
 */
final class Misprints {

  private static final int SHORTEST = 5;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 8;

  /** Longer words are no names; each has as many rests as pairs of letters. */
  private static final int LONGEST = 24;

  /** Keeps time linear; no article comes near it. */
  private static final int MOST_ALIKE = 20;

  private final Map<String, List<Figure>> byRest = new HashMap<>();

  /** Takes in a person's family name; call it again when the name becomes a fuller one. */
  void add(Figure figure) {
    if (figure.words().size() < 2) {
      return;
    }
    for (String rest : rests(figure.words().getLast())) {
      List<Figure> alike = byRest.computeIfAbsent(rest, key -> new ArrayList<>(1));
      if (alike.size() < MOST_ALIKE && !alike.contains(figure)) {
        alike.add(figure);
      }
    }
  }

  /**
   * The one person whose family name differs from {@code word}, in lower case, by as little as
   * misprints do, or null when there is none or more than one.
   */
  @Nullable Figure nearest(String word) {
    Figure found = null;
    for (String rest : rests(word)) {
      for (Figure figure : byRest.getOrDefault(rest, List.of())) {
        boolean near = figure != found && isNear(figure.words().getLast(), word);
        if (near && found != null) {
          return null;
        }
        found = near ? figure : found;
      }
    }
    return found;
  }

  private static boolean isNear(String surname, String word) {
    int shorter = Math.min(surname.length(), word.length());
    return shorter >= SHORTEST
        && surname.charAt(0) == word.charAt(0)
        && !surname.equals(word)
        && isWithin(surname, word, wrongLetters(shorter));
  }

  private static int wrongLetters(int length) {
    return length < LONG ? 1 : 2;
  }

  /** The word, and what is left of it without any one letter, or any two when it is long. */
  private static Set<String> rests(String word) {
    Set<String> rests = new HashSet<>();
    if (word.length() >= SHORTEST && word.length() <= LONGEST) {
      addRests(word, 0, wrongLetters(word.length()), rests);
    }
    return rests;
  }

  private static void addRests(String word, int from, int letters, Set<String> rests) {
    rests.add(word);
    for (int i = from; letters > 0 && i < word.length(); i++) {
      addRests(word.substring(0, i) + word.substring(i + 1), i, letters - 1, rests);
    }
  }

  /** Whether so many letters more, less, other or changed over with the next make one the other. */
  private static boolean isWithin(String a, String b, int letters) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    String restA = a.substring(at);
    String restB = b.substring(at);
    if (restA.isEmpty() || restB.isEmpty() || letters == 0) {
      return Math.max(restA.length(), restB.length()) <= letters;
    }
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return isWithin(restA.substring(1), restB, letters - 1)
        || isWithin(restA, restB.substring(1), letters - 1)
        || isWithin(restA.substring(1), restB.substring(1), letters - 1)
        || swapped && isWithin(restA.substring(2), restB.substring(2), letters - 1);
  }
}
