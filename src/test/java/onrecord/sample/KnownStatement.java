package onrecord.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A statement that was checked against a published text.
 *
 * @param id such as S042
 * @param speaker full name of a person, or of a body's spokesperson
 * @param date the day it was said, at the place where it was said
 * @param occasion where and before whom
 * @param quote the words; straight apostrophes, no punctuation at either end
 * @param translated whether it was not said in English
 * @param reportedBy who published it
 */
record KnownStatement(
    String id,
    String speaker,
    LocalDate date,
    String occasion,
    String quote,
    boolean translated,
    String reportedBy) {

  private static final String SPOKESPERSON = " spokesperson";

  /** The whole list. */
  static List<KnownStatement> all() {
    try (InputStream in =
        Objects.requireNonNull(KnownStatement.class.getResourceAsStream("statements.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(KnownStatement::ofLine).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownStatement ofLine(String line) {
    String[] cells = line.split("\t", -1);
    return new KnownStatement(
        cells[0],
        cells[1],
        LocalDate.parse(cells[2]),
        cells[3],
        Words.bare(cells[4]),
        !cells[5].isEmpty(),
        cells[6]);
  }

  /** Whether it was made in the name of a body and by nobody in particular. */
  boolean isOfBody() {
    return speaker.endsWith(SPOKESPERSON);
  }

  /** The person's or the body's name. */
  String speakerName() {
    return isOfBody() ? speaker.substring(0, speaker.length() - SPOKESPERSON.length()) : speaker;
  }

  /** Where {@code words} stand in the quote as whole words; -1 when they do not. */
  int indexOf(String words) {
    int at = quote.indexOf(words);
    while (at >= 0 && !(isEdge(at) && isEdge(at + words.length()))) {
      at = quote.indexOf(words, at + 1);
    }
    return at;
  }

  private boolean isEdge(int index) {
    return index == 0
        || index == quote.length()
        || !(Character.isLetterOrDigit(quote.charAt(index - 1))
            && Character.isLetterOrDigit(quote.charAt(index)));
  }
}
