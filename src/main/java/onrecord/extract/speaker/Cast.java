package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.domain.SpeakerType;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article names outside quotation marks: full names, titles, roles, gender.
 *
 * <p>Built in one pass before any mention is resolved, so that "the leader" in the first sentence
 * can mean the president whom the fifth one names.
 */
final class Cast {

  private static final String HOME = "United States";

  private static final Set<String> GENERATIONS =
      Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv");

  // Both keep time linear in the length of a text; no article comes near them.
  private static final int NAMINGS_REACH = 500;
  private static final int MOST_NAMESAKES = 100;

  private final Tokens tokens;
  private final NameReader names;
  private final PersonRuns persons;
  private final Introductions introductions;
  private final Map<String, List<Figure>> byWord = new HashMap<>();
  private final Map<Integer, Figure> namedAt = new HashMap<>();
  private final Misprints misprints = new Misprints();
  private final BitSet namings = new BitSet();

  Cast(Tokens tokens, Countries countries, WrittenWords written) {
    this.tokens = tokens;
    this.introductions = new Introductions(tokens, countries);
    this.names = new NameReader(tokens, countries);
    this.persons = new PersonRuns(tokens, countries, names, written);
    collect();
  }

  private void collect() {
    List<NameRun> runs = new ArrayList<>();
    int end = tokens.size();
    for (int i = 0; i < end; i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      NameRun run = names.at(i, end);
      if (run != null) {
        runs.add(run);
        i = Math.max(i, run.to() - 1);
      }
    }
    // Full names first: a surname alone belongs to a full name wherever that stands.
    for (NameRun run : runs) {
      if (run.length() > 1 && persons.isPerson(run)) {
        learn(run, figureFor(run, true));
      }
    }
    for (NameRun run : runs) {
      if (run.length() == 1 && (run.role() != null || byWord.containsKey(word(run.nameFrom())))) {
        boolean make =
            run.isTitled() && !tokens.is(run.nameFrom(), Word.BODY | Word.PLACE | Word.GROUP);
        boolean known = byWord.containsKey(word(run.nameFrom()));
        Figure figure =
            make && !known && nearly(word(run.nameFrom())) != null ? null : figureFor(run, make);
        if (figure != null) {
          learn(run, figure);
        }
      }
    }
  }

  private @Nullable Figure figureFor(NameRun run, boolean make) {
    if (words(run.nameFrom(), run.to()).isEmpty()) {
      return null;
    }
    Figure known = find(run);
    String name = nameOf(run);
    if (known != null) {
      List<String> words = words(run.nameFrom(), run.to());
      if (words.size() > known.words().size() && run.length() > 1) {
        known.rename(name, words);
        noteOrder(known, run);
        index(known);
      }
      return known;
    }
    if (!make) {
      return null;
    }
    Figure figure =
        new Figure(SpeakerType.PERSON, name, words(run.nameFrom(), run.to()), run.nameFrom());
    noteOrder(figure, run);
    index(figure);
    return figure;
  }

  /** The name without the letters of honours and degrees; "Jr." is a part of it. */
  private String nameOf(NameRun run) {
    int to = run.to();
    while (to > run.nameFrom() + 1 && NameReader.LETTERS.contains(word(to - 1))) {
      to--;
    }
    return tokens.slice(run.nameFrom(), to);
  }

  private void noteOrder(Figure figure, NameRun run) {
    if (names.isFamilyFirst(run.nameFrom(), run.to())) {
      figure.putFamilyFirst();
    }
  }

  private void index(Figure figure) {
    misprints.add(figure);
    for (String word : figure.words()) {
      List<Figure> holders = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
      if (holders.size() < MOST_NAMESAKES && !holders.contains(figure)) {
        holders.add(figure);
      }
    }
  }

  private void learn(NameRun run, @Nullable Figure figure) {
    if (figure == null) {
      return;
    }
    namedAt.put(run.nameFrom(), figure);
    namings.set(run.nameFrom());
    figure.seen(run.nameFrom());
    figure.learn(run.gender());
    learnGivenGender(run, figure);
    introductions.learn(run, figure);
  }

  private void learnGivenGender(NameRun run, Figure figure) {
    if (run.length() > 1
        && tokens.is(run.nameFrom(), Word.GIVEN_NAME)
        && !names.isFamilyFirst(run.nameFrom(), run.to())) {
      figure.learn(NameReader.genderOf(tokens.word(run.nameFrom())));
    }
  }

  /** The figure that a run names, or null. */
  @Nullable Figure find(NameRun run) {
    List<String> words = words(run.nameFrom(), run.to());
    if (words.isEmpty()) {
      return null;
    }
    List<Figure> holders = byWord.get(words.getLast());
    Figure best = holders == null ? null : pick(holders, words, run);
    if (best == null && words.size() > 1) {
      return null;
    }
    return best;
  }

  /**
   * The one person whose family name is this word but for a misprint, or null when there is none or
   * more than one.
   */
  @Nullable Figure nearly(String word) {
    return misprints.nearest(word.toLowerCase(Locale.ROOT));
  }

  private @Nullable Figure pick(List<Figure> holders, List<String> words, NameRun run) {
    Figure best = null;
    int bestScore = 0;
    for (Figure figure : holders) {
      int score = score(figure, words, run);
      if (score > bestScore
          || score == bestScore && best != null && isRatherMeant(figure, best, run.from())) {
        best = figure;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Whom a name means that two people share: who has a title, for relatives of the one whom an
   * article is about have none; then who was named last.
   */
  private static boolean isRatherMeant(Figure a, Figure b, int token) {
    if (a.hasTitle() != b.hasTitle()) {
      return a.hasTitle();
    }
    return distance(a, token) < distance(b, token);
  }

  private int score(Figure figure, List<String> words, NameRun run) {
    if (!figure.gender().admits(run.gender())) {
      return 0;
    }
    List<String> full = figure.words();
    if (words.size() == 1) {
      String word = words.getFirst();
      if (full.getLast().equals(word)) {
        return 4;
      }
      boolean eastern =
          full.size() >= 2
              && full.getFirst().equals(word)
              && (figure.isFamilyFirst() || !tokens.is(run.nameFrom(), Word.GIVEN_NAME));
      return eastern ? 3 : full.getFirst().equals(word) && run.role() == null ? 2 : 0;
    }
    if (full.equals(words)) {
      return 9;
    }
    boolean sameEnds =
        full.getLast().equals(words.getLast()) && initialsAgree(full.getFirst(), words.getFirst());
    if (sameEnds) {
      return 7;
    }
    return full.size() == 1 && full.getFirst().equals(words.getLast()) ? 3 : 0;
  }

  /**
   * The person whom the role means: the last one named before {@code token}, else the next.
   *
   * @param sure whether the body of the role must be told, if one is asked for
   */
  @Nullable Figure holder(Role role, Figure.Gender gender, int token, boolean sure) {
    String head = role.head();
    Figure holder =
        nearest(
            figure -> figure.hasRole(head, role.country(), role.affiliation(), sure),
            gender,
            token);
    return holder == null && !sure && HOME.equals(role.country())
        ? nearest(figure -> figure.hasHomeRole(head), gender, token)
        : holder;
  }

  private @Nullable Figure nearest(Predicate<Figure> asked, Figure.Gender gender, int token) {
    Predicate<Figure> meant = figure -> figure.gender().admits(gender) && asked.test(figure);
    int at = token == 0 ? -1 : namings.previousSetBit(token - 1);
    for (int n = 0; n < NAMINGS_REACH && at >= 0; n++) {
      Figure figure = namedAt.get(at);
      if (figure != null && meant.test(figure)) {
        return figure;
      }
      at = at == 0 ? -1 : namings.previousSetBit(at - 1);
    }
    at = namings.nextSetBit(token);
    for (int n = 0; n < NAMINGS_REACH && at >= 0; n++) {
      Figure figure = namedAt.get(at);
      if (figure != null && meant.test(figure)) {
        return figure;
      }
      at = namings.nextSetBit(at + 1);
    }
    return null;
  }

  private static int distance(Figure figure, int token) {
    int before = figure.lastNamedBefore(token);
    return before >= 0 ? token - before : Integer.MAX_VALUE / 2 + figure.firstSeen();
  }

  /** Everybody named from token {@code from} to before {@code to}, the last one first. */
  List<Figure> namedBetween(int from, int to) {
    List<Figure> named = new ArrayList<>(2);
    for (int token = namings.previousSetBit(to - 1);
        token >= from;
        token = namings.previousSetBit(token - 1)) {
      Figure figure = namedAt.get(token);
      if (figure != null && !named.contains(figure)) {
        named.add(figure);
      }
      if (token == 0) {
        break;
      }
    }
    return named;
  }

  NameReader names() {
    return names;
  }

  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      String word = word(i);
      if (tokens.isWord(i) && !GENERATIONS.contains(word) && !NameReader.LETTERS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private String word(int i) {
    return tokens.word(i).lower();
  }

  /** Whether one given name can be short for the other: "J." and "John". */
  private static boolean initialsAgree(String a, String b) {
    return a.equals(b)
        || a.charAt(0) == b.charAt(0)
            && (a.length() <= 2 || b.length() <= 2 || a.startsWith(b) || b.startsWith(a));
  }
}
