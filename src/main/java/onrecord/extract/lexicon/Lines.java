package onrecord.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bundled word lists. */
public final class Lines {

  private static final String FOLDER = "/onrecord/extract/";

  private Lines() {}

  /** The lines of a list without its comments and blank lines. */
  public static List<String> of(String list) {
    try (InputStream in = Lines.class.getResourceAsStream(FOLDER + list)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + FOLDER + list);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
