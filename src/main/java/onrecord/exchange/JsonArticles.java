package onrecord.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import onrecord.domain.Place;

/**
 * JSON: an object, an array of objects, objects one after another or one a line, alone or inside
 * the wrappers of an API. Arrays and lines are streamed, so that a file may be of any size.
 */
final class JsonArticles implements FormatReader {

  private static final int DEEPEST = 200;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(Source.MOST_BYTES)
                      .maxNestingDepth(DEEPEST)
                      .build())
              .build());

  private final boolean lines;

  /**
   * Reads JSON.
   *
   * @param lines whether the file's name promises an object a line
   */
  JsonArticles(boolean lines) {
    this.lines = lines;
  }

  @Override
  public void read(Source source, Intake intake) throws IOException, RefusedInput {
    BufferedReader reader = new BufferedReader(TextDecoder.reader(source.bytes()), Beginning.MOST);
    Beginning beginning = Beginning.of(reader);
    if (beginning.isEmpty()) {
      throw new RefusedInput("The file is empty.");
    }
    if (isObjectALine(beginning.text())) {
      readLines(reader, source, intake);
    } else {
      try (JsonParser parser = MAPPER.createParser(reader)) {
        new Stream(parser, source, intake).read();
      }
    }
  }

  private boolean isObjectALine(String beginning) {
    List<String> first =
        beginning.lines().map(String::strip).filter(any -> !any.isEmpty()).limit(2).toList();
    if (first.isEmpty()) {
      return lines;
    }
    String line = first.getFirst();
    if (lines) {
      return !line.startsWith("[") && !line.equals("{");
    }
    return first.size() > 1
        && line.startsWith("{")
        && line.endsWith("}")
        && first.get(1).startsWith("{");
  }

  private static void readLines(BufferedReader reader, Source source, Intake intake)
      throws IOException {
    LongLines lines = new LongLines(reader, Source.MOST_BYTES);
    for (String line = lines.next(); line != null && !intake.isCancelled(); line = lines.next()) {
      Place place = new Place(source.name(), "line " + lines.number());
      if (lines.isCut()) {
        intake.refuse(place, "The line is larger than an article can be.");
      } else if (!line.isBlank()) {
        readLine(line, place, intake);
      }
    }
  }

  private static void readLine(String line, Place place, Intake intake) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node instanceof ObjectNode object) {
        new JsonRecords(intake).take(object, place);
      } else {
        intake.refuse(place, "The line holds no object.");
      }
    } catch (JsonProcessingException e) {
      intake.refuse(place, "This is not JSON: " + Reasons.of(e));
    }
  }

  /** A file that is read as one stream of tokens. */
  private static final class Stream {

    private final JsonParser parser;
    private final Source source;
    private final Intake intake;
    private final JsonRecords records;
    private long item;

    Stream(JsonParser parser, Source source, Intake intake) {
      this.parser = parser;
      this.source = source;
      this.intake = intake;
      this.records = new JsonRecords(intake);
    }

    void read() throws IOException, RefusedInput {
      try {
        for (JsonToken token = parser.nextToken();
            token != null && !intake.isCancelled();
            token = parser.nextToken()) {
          switch (token) {
            case START_ARRAY -> array();
            case START_OBJECT -> root();
            default -> throw new RefusedInput("It holds no object and no array of objects.");
          }
        }
      } catch (JsonProcessingException e) {
        intake.refuse(
            new Place(source.name(), "item " + (item + 1)),
            "From here on this is not JSON: " + Reasons.of(e));
      }
    }

    private void array() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY && !intake.isCancelled()) {
        Place place = new Place(source.name(), "item " + (item + 1));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          ObjectNode object = MAPPER.readTree(parser);
          records.take(object, place);
        } else {
          parser.skipChildren();
          intake.refuse(place, "The item is no object.");
        }
        item++;
      }
    }

    /** Streams the arrays and objects of articles in a wrapper; keeps the rest as one record. */
    private void root() throws IOException {
      ObjectNode own = MAPPER.createObjectNode();
      boolean wrapper = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME && !intake.isCancelled()) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean noText = !records.hasText(own);
        if (value == JsonToken.START_ARRAY && noText && JsonRecords.isContainer(key)) {
          wrapper = true;
          array();
        } else if (value == JsonToken.START_OBJECT && noText && JsonRecords.isContainer(key)) {
          wrapper = true;
          root();
        } else {
          wrapper |= member(own, key);
        }
      }
      if (!wrapper && !own.isEmpty()) {
        records.takeRoot(own, source, item++ == 0);
      } else if (!wrapper) {
        intake.refuse(Place.wholeOf(source.name()), "The object is empty.");
      }
    }

    /** Reads one member; true when it was an article under its key, as in a map of articles. */
    private boolean member(ObjectNode own, String key) throws IOException {
      JsonNode value = MAPPER.readTree(parser);
      if (own.isEmpty() && value instanceof ObjectNode object && records.hasText(object)) {
        item++;
        records.take(object, new Place(source.name(), "item " + item));
        return true;
      }
      own.set(key, value);
      return false;
    }
  }
}
