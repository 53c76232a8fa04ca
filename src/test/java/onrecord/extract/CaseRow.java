package onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of a table of short texts: {@code expected | text}. Blank rows and those that begin with
 * {@code #} are passed over; {@code ¶} in a text parts paragraphs.
 *
 * @param expected what the finder should tell, as the table's own test writes it
 * @param text what is read
 */
record CaseRow(String expected, String text) {

  /** The rows of a table beside this class. */
  static Stream<CaseRow> of(String table) {
    try (InputStream in = CaseRow.class.getResourceAsStream(table)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(CaseRow::parted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseRow parted(String line) {
    int bar = line.indexOf('|');
    return new CaseRow(
        line.substring(0, bar).strip(), line.substring(bar + 1).strip().replace(" ¶ ", "\n\n"));
  }
}
