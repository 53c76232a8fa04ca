package onrecord.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how many articles of 740 words a second one thread reads.
 *
 * <p>Argument: documents (JSON lines with text).
 */
public final class SpeedCheck {

  private static final int WORDS = 740;
  private static final int ROUNDS = 8;

  private SpeedCheck() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      texts.add(json.readTree(line).get("text").asText());
    }
    long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
    StatementFinder finder = new StatementFinder();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long found = 0;
      for (String text : texts) {
        found += finder.find(text).size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%d statements, %.0f articles of %d words a second%n",
          found, words / (double) WORDS / seconds, WORDS);
    }
  }
}
