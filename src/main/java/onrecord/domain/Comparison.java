package onrecord.domain;

import java.util.List;
import java.util.Map;

/**
 * Statements of several speakers side by side.
 *
 * @param columns one for each speaker, in the order asked for
 * @param rows newest first, or by size for topics and claims
 * @param total statements of these speakers that match
 * @param shown how many of them the rows hold, fewer than {@code total} when the result was cut
 */
public record Comparison(List<Column> columns, List<Row> rows, long total, long shown) {

  /**
   * One speaker.
   *
   * @param speaker the speaker
   * @param statements how many match
   * @param stances how many of these have each stance
   */
  public record Column(Speaker speaker, long statements, Map<Stance, Long> stances) {}

  /**
   * What the speakers said on one day, in one week or month, or on one topic or claim.
   *
   * @param key sorts and identifies the row: ISO day, ISO week ({@code 2019-W26}), ISO month, topic
   *     or claim; empty for undated
   * @param title the same in words for the researcher
   * @param cells one list for each column, empty where the speaker said nothing
   * @param articles how many articles these statements stand in
   * @param printed how many articles carry them when reprints are counted
   */
  public record Row(
      String key, String title, List<List<StatementHit>> cells, int articles, int printed) {

    /** How many statements the row holds; one in two columns counts once. */
    public int statements() {
      return Math.toIntExact(
          cells.stream()
              .flatMap(List::stream)
              .mapToLong(h -> h.statement().id())
              .distinct()
              .count());
    }
  }
}
