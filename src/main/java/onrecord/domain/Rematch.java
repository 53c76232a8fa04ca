package onrecord.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which statements of an earlier reading of an article live on in a new reading.
 *
 * <p>In this order: the same spans with the same words; the same words elsewhere, nearest first;
 * and, for statements that carry hand-made work only, the most similar words at the place (see
 * {@link TextAnchor#similarity}), overlapping spans first. The last step accepts {@link #THRESHOLD}
 * because a better engine mostly moves the ends of a statement: half of the words in common at the
 * same place reach it, a neighbouring statement does not.
 */
public final class Rematch {

  /** The least similarity at which hand-made work moves to other words. */
  public static final double THRESHOLD = 0.5;

  /**
   * A statement of the earlier reading.
   *
   * @param id its key
   * @param extent from its first to its last code point
   * @param anchor the words of the extent with their surroundings
   * @param coded whether hand-made work hangs on it
   */
  public record Earlier(long id, Span extent, TextAnchor anchor, boolean coded) {}

  private record Pair(int found, Earlier earlier, boolean overlapping, double similarity) {}

  private final List<Span> extents;
  private final List<TextAnchor> anchors;
  private final List<Earlier> earlier;
  private final Map<Integer, Long> idByFound = new HashMap<>();
  private final Set<Long> matched = new HashSet<>();

  private Rematch(CodePoints text, List<Earlier> earlier, List<Content> found) {
    this.earlier = earlier;
    extents = found.stream().map(content -> new Span(content.start(), content.end())).toList();
    anchors = extents.stream().map(extent -> TextAnchor.of(text, extent)).toList();
  }

  /**
   * The ids that live on, by index into {@code found}; an index that is missing is a new statement.
   */
  public static Map<Integer, Long> match(
      CodePoints text, List<Earlier> earlier, List<Content> found) {
    Rematch rematch = new Rematch(text, earlier, found);
    rematch.sameWords();
    rematch.similarWords();
    return Map.copyOf(rematch.idByFound);
  }

  private void sameWords() {
    Map<String, List<Earlier>> byWords = new HashMap<>();
    earlier.forEach(
        e -> byWords.computeIfAbsent(e.anchor().quote(), q -> new ArrayList<>()).add(e));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      for (Earlier candidate : byWords.getOrDefault(anchors.get(i).quote(), List.of())) {
        pairs.add(pair(i, candidate));
      }
    }
    pairs.sort(Comparator.comparingInt(this::distance));
    pairs.forEach(this::accept);
  }

  private void similarWords() {
    List<Pair> pairs = new ArrayList<>();
    for (Earlier candidate : earlier) {
      if (candidate.coded() && !matched.contains(candidate.id())) {
        for (int i = 0; i < anchors.size(); i++) {
          pairs.add(pair(i, candidate));
        }
      }
    }
    pairs.removeIf(pair -> pair.similarity() < THRESHOLD);
    pairs.sort(
        Comparator.comparing(Pair::overlapping).thenComparingDouble(Pair::similarity).reversed());
    pairs.forEach(this::accept);
  }

  private Pair pair(int found, Earlier candidate) {
    return new Pair(
        found,
        candidate,
        extents.get(found).overlaps(candidate.extent()),
        anchors.get(found).similarity(candidate.anchor()));
  }

  private int distance(Pair pair) {
    return Math.abs(extents.get(pair.found()).start() - pair.earlier().extent().start());
  }

  private void accept(Pair pair) {
    if (!idByFound.containsKey(pair.found()) && matched.add(pair.earlier().id())) {
      idByFound.put(pair.found(), pair.earlier().id());
    }
  }
}
