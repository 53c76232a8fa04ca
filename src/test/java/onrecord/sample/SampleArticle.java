package onrecord.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An article of the sample.
 *
 * @param file below {@code data/articles}, with a number for the second and later articles of a
 *     file
 * @param format the file's ending
 * @param outlet who printed it, or the empty string where its file does not say
 * @param paragraphs without the headline
 */
record SampleArticle(
    String file,
    String format,
    String title,
    LocalDate date,
    String outlet,
    List<String> paragraphs) {

  private static final Pattern QUOTATION = Pattern.compile("“([^“”]*)”|\"([^\"]*)\"");

  /** The whole text. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  /** The text with its quotations taken out: what the sample itself says. */
  String prose() {
    return QUOTATION.matcher(text()).replaceAll("…");
  }

  /** The quotations in double marks, in order. */
  List<Piece> quotations(List<KnownStatement> known) {
    return IntStream.range(0, paragraphs.size())
        .boxed()
        .flatMap(
            i -> quotations(paragraphs.get(i)).stream().map(words -> Piece.of(words, i, known)))
        .toList();
  }

  /** The words between double marks. */
  static List<String> quotations(String text) {
    return matches(text).stream().map(SampleArticle::words).toList();
  }

  /** Where a text has quotations, with their marks. */
  static List<MatchResult> matches(String text) {
    return QUOTATION.matcher(text).results().toList();
  }

  /** The words of one of {@link #matches}, without its marks. */
  static String words(MatchResult quotation) {
    return quotation.group(1) == null ? quotation.group(2) : quotation.group(1);
  }

  @Override
  public String toString() {
    return file + " (" + date + ")";
  }
}
