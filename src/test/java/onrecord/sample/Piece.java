package onrecord.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A quotation of an article as a piece of a known statement; {@code start} and {@code end} are
 * characters of its quote.
 */
record Piece(KnownStatement statement, int start, int end, int paragraph) {

  /** The only known statement that holds these words; fails when there is none or another. */
  static Piece of(String quotation, int paragraph, List<KnownStatement> known) {
    String words = Words.bare(quotation);
    List<Piece> pieces =
        known.stream()
            .filter(statement -> statement.indexOf(words) >= 0)
            .map(statement -> of(statement, words, paragraph))
            .toList();
    assertThat(pieces).as("known statements that hold \"%s\"", words).hasSize(1);
    return pieces.getFirst();
  }

  private static Piece of(KnownStatement statement, String words, int paragraph) {
    int start = statement.indexOf(words);
    return new Piece(statement, start, start + words.length(), paragraph);
  }

  boolean isWhole() {
    return start == 0 && end == statement.quote().length();
  }

  /** Whether nothing but marks and white space lies between the two in what was said. */
  boolean isFollowedBy(Piece next) {
    return next.start() >= end
        && statement
            .quote()
            .substring(end, next.start())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }
}
