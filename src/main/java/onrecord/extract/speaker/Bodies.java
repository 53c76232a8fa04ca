package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The named institutions of an article, found again by acronym, first word or last word. */
final class Bodies {

  private static final int LONGEST = 9;

  /** Stands for several texts of one sort. */
  private static final String SEVERAL = "";

  /** Words for one and the same text. */
  private static final Set<String> RESEARCH =
      Set.of("report", "study", "survey", "research", "paper", "review");

  private final Tokens tokens;
  private final Countries countries;
  private final Map<String, String> byInitials = new HashMap<>();
  private final Map<String, String> byFirst = new HashMap<>();

  /** Names of one word so far: what is told short first is no short form of what comes later. */
  private final Set<String> alone = new HashSet<>();

  private final Map<String, List<String>> byLast = new HashMap<>();
  private final Set<String> documents = new HashSet<>();

  /** The one named text of a sort, or {@link #SEVERAL}, by its last word. */
  private final Map<String, String> documentOf = new HashMap<>();

  Bodies(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
    int end = tokens.size();
    for (int i = 0; i < end; i++) {
      if (!tokens.isQuoted(i) && tokens.isCapital(i)) {
        int to = runEnd(i, end);
        if (to - i > 1) {
          learn(i, to);
        } else {
          alone.add(tokens.word(i).lower());
        }
        i = to - 1;
      }
    }
  }

  private int runEnd(int from, int end) {
    int at = from + 1;
    while (at < end && at - from < LONGEST && !tokens.isQuoted(at)) {
      if (tokens.isWord(at) && tokens.isCapital(at) && !tokens.is(at, Word.DAY)) {
        at++;
        continue;
      }
      boolean and = tokens.is(at, "and") && !endsOne(at - 1, at + 1, end);
      boolean link = tokens.is(at, "of") || tokens.is(at, "for") || and || tokens.is(at, '&');
      int next = at + 1 < end && tokens.is(at + 1, "the") && !and ? at + 2 : at + 1;
      if (!link
          || next >= end
          || tokens.isQuoted(next)
          || !tokens.isCapital(next)
          || !tokens.isWord(next)) {
        break;
      }
      at = next + 1;
    }
    return at;
  }

  /** "the FBI and CIA", "the Ministry and Parliament": two bodies and no "Health and Safety". */
  private boolean endsOne(int last, int next, int end) {
    return tokens.is(last, Word.BODY)
        || next < end && tokens.isShouted(last) && tokens.isShouted(next);
  }

  private void learn(int runFrom, int to) {
    int from = runFrom;
    if (tokens.is(
        from, Word.DETERMINER | Word.PREPOSITION | Word.CONJUNCTION | Word.SUBORDINATOR)) {
      from++;
    }
    if (to - from > 1 && tokens.is(from, Word.NUMBER) && tokens.is(from + 1, Word.BODY)) {
      from++; // "Four Navy sailors"
    }
    if (to - from < 2) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    boolean body = false;
    for (int i = from; i < to; i++) {
      if (tokens.isCapital(i)) {
        initials.append(Character.toLowerCase(tokens.first(i)));
      }
      body |= tokens.is(i, Word.BODY);
    }
    String name = qualified(from, to);
    byInitials.putIfAbsent(initials.toString(), name);
    if (tokens.is(to - 1, Word.DOCUMENT) && !tokens.is(to - 1, Word.BODY)) {
      learnDocument(name);
    }
    if (body) {
      if (!alone.contains(tokens.word(from).lower())) {
        byFirst.putIfAbsent(tokens.word(from).lower(), name);
      }
      byLast.computeIfAbsent(tokens.word(to - 1).lower(), key -> new ArrayList<>(1)).add(name);
    }
  }

  /** The name with the demonym that stands before it: "North Korea's Foreign Ministry". */
  private String qualified(int from, int to) {
    String name = tokens.slice(from, to);
    if (!tokens.is(to - 1, Word.STATE_BODY) || from == 0) {
      return name;
    }
    if (tokens.isGenitive(from - 1)) {
      for (int i = Math.max(0, from - 4); i < from - 1; i++) {
        Countries.Found place = countries.at(tokens, i, from - 1);
        if (place != null && place.to() == from - 1) {
          return countries.demonym(place.country()) + " " + name;
        }
      }
    }
    return name;
  }

  /** The full name behind an acronym, or null. */
  @Nullable String ofAcronym(String acronym) {
    String letters = acronym.replace(".", "");
    boolean upper = letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase);
    return upper ? byInitials.get(letters.toLowerCase(Locale.ROOT)) : null;
  }

  /** The one institution whose name ends with this noun, or null when there are none or several. */
  @Nullable String endingWith(String noun) {
    List<String> names = byLast.get(noun);
    if (names == null) {
      return null;
    }
    String longest = names.getFirst();
    for (String name : names) {
      if (name.endsWith(longest)) {
        longest = name;
      } else if (!longest.endsWith(name)) {
        return null;
      }
    }
    return longest;
  }

  /** Whether this name that the article gives is a text's: the Copyright Act. */
  boolean isDocument(String name) {
    return documents.contains(name);
  }

  /**
   * The one named text of this sort, or null when there are none or several: "the report" is the
   * National Nutrition Study where no other study, report or survey is named.
   */
  @Nullable String document(String noun) {
    String only = documentOf.get(sort(noun));
    return SEVERAL.equals(only) ? null : only;
  }

  private void learnDocument(String name) {
    if (documents.add(name)) {
      String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      documentOf.merge(sort(last), name, (one, other) -> SEVERAL);
    }
  }

  /** What is one sort whatever it is called: a study, a report, a survey. */
  private static String sort(String noun) {
    return RESEARCH.contains(noun) ? "study" : noun;
  }

  /** The institution whose name begins with this word, or null. */
  @Nullable String beginningWith(String word) {
    return byFirst.get(word);
  }
}
