package onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts for {@code extract}, exactly as they are: no line end is changed, nothing is
 * normalised, since offsets count in the text as its owner has it.
 */
final class TextSource {

  private static final int SNIFFED = 8_192;

  private final OrderedExtraction extraction;
  private final PrintStream err;
  private final ObjectMapper mapper = new ObjectMapper();

  TextSource(OrderedExtraction extraction, PrintStream err) {
    this.extraction = extraction;
    this.err = err;
  }

  /** Reads a file; gives false when something in it was refused. */
  boolean read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return refused(file.toString(), "there is no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /** Reads a stream, which stays open; gives false when something in it was refused. */
  boolean read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(strictUtf8(in), SNIFFED);
    try {
      return startsWithObject(reader) ? readLines(name, reader) : readText(name, reader);
    } catch (CharacterCodingException e) {
      return refused(name, "not UTF-8");
    }
  }

  private static Reader strictUtf8(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Whether the first thing that is no white space opens a JSON object. */
  private static boolean startsWithObject(BufferedReader reader) throws IOException {
    reader.mark(SNIFFED);
    int next = reader.read();
    for (int i = 1; i < SNIFFED && (Character.isWhitespace(next) || next == '\ufeff'); i++) {
      next = reader.read();
    }
    reader.reset();
    return next == '{';
  }

  private boolean readText(String name, Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    extraction.take(new TextNode(name), text.toString());
    return true;
  }

  private boolean readLines(String name, BufferedReader reader) throws IOException {
    boolean allRead = true;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        allRead &= readLine(name + ", line " + number, line.strip());
      }
    }
    return allRead;
  }

  private boolean readLine(String place, String line) throws IOException {
    JsonNode object = parsed(line);
    if (object == null || !object.path("text").isTextual()) {
      return refused(place, "not a JSON object with a text");
    }
    JsonNode id = object.path("id");
    extraction.take(id.isMissingNode() ? new TextNode(place) : id, object.path("text").textValue());
    return true;
  }

  private @Nullable JsonNode parsed(String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private boolean refused(String place, String reason) {
    err.println(place + ": " + reason);
    return false;
  }
}
