package onrecord.extract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.domain.CodePoints;
import onrecord.domain.Finding;

/**
 * A short text with the statements that stand in it, from the files in {@code cases/}.
 *
 * <p>In such a file a line {@code = name} begins a case, lines {@code > kind | speaker | words}
 * tell its statements, all other lines are its text; {@code #} begins a comment. Several speakers
 * of one statement are joined by {@code +}, its pieces are parted by {@code //}, a line's end
 * inside one is shown as {@code ¶}, nobody as {@code -}, and {@code &#92;uXXXX} stands for a
 * character that cannot be seen.
 *
 * @param file the file's name without its ending
 * @param name what the case is about, once in its file
 * @param text what is read
 * @param expected a line a statement, in the order of the text
 */
record ExtractionCase(String file, String name, String text, List<String> expected) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** All cases of all files, in the order of the files' names. */
  static List<ExtractionCase> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().flatMap(file -> read(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a statement is written in the files. */
  static String line(Finding found, String text) {
    CodePoints points = CodePoints.of(text);
    String words =
        found.content().spans().stream()
            .map(points::slice)
            .map(piece -> piece.replaceAll("\\s*\\R\\s*", " ¶ "))
            .collect(joining(" // "));
    String speakers =
        Stream.concat(Stream.of(found.speaker()), found.fellows().stream())
            .map(speaker -> Objects.requireNonNullElse(speaker.name(), "-"))
            .collect(joining(" + "));
    return found.content().kind().label() + " | " + speakers + " | " + words;
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(ExtractionCase.class.getResource("cases")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ExtractionCase> read(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    List<ExtractionCase> cases = new ArrayList<>();
    try {
      List<String> block = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("= ")) {
          addTo(cases, name, block);
        }
        if (!line.startsWith("#")) {
          block.add(line);
        }
      }
      addTo(cases, name, block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void addTo(List<ExtractionCase> cases, String file, List<String> block) {
    if (block.stream().anyMatch(line -> line.startsWith("= "))) {
      int title = block.indexOf(block.stream().filter(l -> l.startsWith("= ")).findFirst().get());
      List<String> rest = block.subList(title + 1, block.size());
      String text =
          rest.stream().filter(line -> !line.startsWith("> ")).collect(joining("\n")).strip();
      List<String> expected =
          rest.stream()
              .filter(line -> line.startsWith("> ") && !line.equals("> nothing"))
              .map(line -> line.substring(2))
              .toList();
      cases.add(new ExtractionCase(file, block.get(title).substring(2), unescape(text), expected));
    }
    block.clear();
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
