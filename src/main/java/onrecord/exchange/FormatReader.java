package onrecord.exchange;

import java.io.IOException;

/** Reads the articles of one format. Thread-safe. */
interface FormatReader {

  /**
   * Hands the articles of {@code source} to {@code intake}, and the refusals of single records.
   *
   * @throws RefusedInput when the rest of the file cannot be read
   */
  void read(Source source, Intake intake) throws IOException, RefusedInput;
}
