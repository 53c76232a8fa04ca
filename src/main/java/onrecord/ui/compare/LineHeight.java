package onrecord.ui.compare;

import java.util.List;
import onrecord.domain.StatementHit;

/**
 * Guesses how high a line of the comparison is, in pixels. The list asks for the height of many
 * lines that are out of sight, only to know how far it can be scrolled, and building their cards
 * for that takes several times as long as building those in sight.
 *
 * <p>The numbers were measured on the sample's cards in columns of 176 to 341 pixels; there the
 * guesses are within a sixth of the height.
 */
final class LineHeight {

  private static final double BAND = 28;
  private static final double MARGIN = 8;
  private static final double GAP = 9;

  /** What a card is high besides its words: padding and foot. */
  private static final double AROUND_WORDS = 44;

  /** In narrower columns the foot takes two lines. */
  private static final double NARROW = 240;

  private static final double LINE_OF_FOOT = 16;
  private static final double LINE_OF_WORDS = 19;
  private static final double CHARACTER = 6.4;

  /** What a column is wide besides the words, with what is lost at the end of a line. */
  private static final double BESIDE_WORDS = 63;

  private LineHeight() {}

  /** About so high is a line whose columns are so wide. */
  static double guess(CompareLine line, double columnWidth) {
    return switch (line) {
      case CompareLine.Band band -> BAND;
      case CompareLine.Cards cards ->
          MARGIN
              + cards.cells().stream().mapToDouble(cell -> cell(cell, columnWidth)).max().orElse(0);
    };
  }

  private static double cell(List<StatementHit> hits, double columnWidth) {
    double charactersInLine = Math.max(1, (columnWidth - BESIDE_WORDS) / CHARACTER);
    double around = AROUND_WORDS + GAP + (columnWidth < NARROW ? LINE_OF_FOOT : 0);
    double height = 0;
    for (StatementHit hit : hits) {
      int characters = hit.statement().content().text().length();
      height += around + LINE_OF_WORDS * Math.ceil(characters / charactersInLine);
    }
    return height;
  }
}
