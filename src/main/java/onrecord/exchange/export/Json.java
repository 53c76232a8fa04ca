package onrecord.exchange.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of JSON objects in OnRecord's own lines. A missing or wrong value is an {@link
 * IllegalArgumentException} with a sentence that names its key.
 */
final class Json {

  private static final int LONGEST_STRING = 64 << 20;

  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
              .build());

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> each) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  static String string(JsonNode object, String key) {
    String value = stringOrNull(object, key);
    if (value == null) {
      throw missing(key);
    }
    return value;
  }

  static @Nullable String stringOrNull(JsonNode object, String key) {
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw missing(key);
    }
    return value.textValue();
  }

  static @Nullable LocalDate dateOrNull(JsonNode object, String key) {
    return parsedOrNull(object, key, LocalDate::parse, "day");
  }

  static @Nullable YearMonth monthOrNull(JsonNode object, String key) {
    return parsedOrNull(object, key, YearMonth::parse, "month");
  }

  private static <T> @Nullable T parsedOrNull(
      JsonNode object, String key, Function<String, T> parse, String kind) {
    String value = stringOrNull(object, key);
    try {
      return value == null ? null : parse.apply(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + key + "\" is no " + kind + ": " + value, e);
    }
  }

  static long number(JsonNode object, String key) {
    return node(object, key, JsonNode::isIntegralNumber).longValue();
  }

  static int offset(JsonNode object, String key) {
    return node(object, key, JsonNode::canConvertToInt).intValue();
  }

  static double real(JsonNode object, String key) {
    return node(object, key, JsonNode::isNumber).doubleValue();
  }

  static boolean flag(JsonNode object, String key) {
    return node(object, key, JsonNode::isBoolean).booleanValue();
  }

  static List<String> strings(JsonNode object, String key) {
    return list(object, key, JsonNode::asText);
  }

  static <T> List<T> list(JsonNode object, String key, Function<JsonNode, T> each) {
    List<T> values = new ArrayList<>();
    node(object, key, JsonNode::isArray).forEach(value -> values.add(each.apply(value)));
    return values;
  }

  /** The same for a key that files of earlier programs lack. */
  static <T> List<T> listOrNone(JsonNode object, String key, Function<JsonNode, T> each) {
    return object.has(key) ? list(object, key, each) : List.of();
  }

  static JsonNode node(JsonNode object, String key, Function<JsonNode, Boolean> fits) {
    JsonNode value = object.get(key);
    if (value == null || !fits.apply(value)) {
      throw missing(key);
    }
    return value;
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("\"" + key + "\" is missing or of the wrong kind");
  }
}
