package onrecord.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.domain.Place;
import onrecord.exchange.export.LibraryLines;
import org.jspecify.annotations.Nullable;

/** Makes articles of JSON objects, whatever their keys are called. */
final class JsonRecords {

  private static final Set<String> CONTAINERS =
      Set.of(
          "articles",
          "items",
          "data",
          "results",
          "result",
          "docs",
          "documents",
          "entries",
          "stories",
          "news",
          "posts",
          "records",
          "response",
          "hits",
          "rows",
          "payload",
          "@graph");

  /** Keys under which search engines and APIs keep the record proper. */
  private static final List<String> WRAPPERS =
      List.of("_source", "fields", "article", "attributes");

  /** Keys that name a thing given as an object: a publisher, an author, a rendered text. */
  private static final List<String> NAMES =
      List.of(
          "name", "rendered", "title", "text", "value", "@value", "#text", "$date", "label", "id");

  private final Intake intake;

  JsonRecords(Intake intake) {
    this.intake = intake;
  }

  /** Whether a member of this name may hold articles rather than tell of one. */
  static boolean isContainer(String key) {
    return CONTAINERS.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Whether the record has a text. */
  boolean hasText(ObjectNode object) {
    List<String> names = match(object).getOrDefault(Field.TEXT, List.of());
    return names.stream().anyMatch(name -> !string(object.get(name)).isBlank());
  }

  /** Takes the article of one object among many; or those of an array inside it. */
  void take(ObjectNode object, Place place) {
    if (LibraryLines.isLibrary(object) || LibraryLines.isArticle(object)) {
      exported(object, place);
      return;
    }
    ObjectNode record = unwrapped(object);
    if (hasText(record)) {
      intake.oneOfMany(article(record), place);
      return;
    }
    List<ObjectNode> inside = inside(record);
    if (inside.isEmpty()) {
      refuse(record, place);
    }
    for (int i = 0; i < inside.size(); i++) {
      take(inside.get(i), new Place(place.file(), place.position() + ", item " + (i + 1)));
    }
  }

  /** Takes the object that stands at the top of a file. */
  void takeRoot(ObjectNode object, Source source, boolean alone) {
    ObjectNode record = unwrapped(object);
    if (alone && hasText(record) && !LibraryLines.isArticle(object)) {
      intake.lone(article(record), source);
    } else {
      take(object, Place.wholeOf(source.name()));
    }
  }

  private void refuse(ObjectNode record, Place place) {
    if (match(record).containsKey(Field.TEXT)) {
      intake.refuse(place, "It holds no text.");
      return;
    }
    List<String> keys = new ArrayList<>();
    record.fieldNames().forEachRemaining(keys::add);
    String list = keys.stream().limit(12).collect(Collectors.joining(", "));
    intake.refuse(place, "No key is known to hold the text; say which of them does: " + list + ".");
  }

  private ObjectNode unwrapped(ObjectNode object) {
    if (!hasText(object)) {
      for (String wrapper : WRAPPERS) {
        if (object.get(wrapper) instanceof ObjectNode inner && hasText(inner)) {
          return inner;
        }
      }
    }
    return object;
  }

  private static List<ObjectNode> inside(ObjectNode object) {
    List<ObjectNode> found = new ArrayList<>();
    object
        .properties()
        .forEach(
            member -> {
              if (isContainer(member.getKey()) && member.getValue() instanceof ArrayNode array) {
                array.forEach(
                    element -> {
                      if (element instanceof ObjectNode item) {
                        found.add(item);
                      }
                    });
              }
            });
    return found;
  }

  private Map<Field, List<String>> match(ObjectNode object) {
    List<String> names = new ArrayList<>(object.size());
    object.fieldNames().forEachRemaining(names::add);
    return intake.fieldNames().match(names);
  }

  private RawArticle article(ObjectNode object) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<String> topics = new ArrayList<>();
    match(object)
        .forEach(
            (field, names) -> {
              if (field == Field.TOPIC) {
                names.forEach(name -> topics.addAll(topics(object.get(name))));
              } else {
                for (String name : names) {
                  String value = string(object.get(name));
                  if (!RecordValues.isMissing(value) && fits(field, value)) {
                    values.put(field, value);
                    break;
                  }
                }
              }
            });
    return RecordValues.article(values, topics);
  }

  /** A line that OnRecord itself wrote. */
  private void exported(ObjectNode object, Place place) {
    try {
      if (LibraryLines.isLibrary(object)) {
        intake.exported(LibraryLines.library(object));
      } else {
        intake.exported(LibraryLines.article(object), place);
      }
    } catch (IllegalArgumentException e) {
      intake.refuse(place, "The line is damaged: " + e.getMessage() + ".");
    }
  }

  /**
   * A page's address under "source", as trafilatura writes it, is passed over for a better name.
   */
  private static boolean fits(Field field, String value) {
    return field != Field.SOURCE || !value.startsWith("http");
  }

  private static List<String> topics(@Nullable JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<String> topics = new ArrayList<>();
      array.forEach(element -> topics.add(string(element)));
      return topics;
    }
    return Topics.split(string(node));
  }

  private static String string(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isBoolean()) {
      return "";
    }
    if (node instanceof ArrayNode array) {
      List<String> parts = new ArrayList<>();
      array.forEach(element -> parts.add(string(element)));
      boolean paragraphs = parts.stream().anyMatch(part -> part.length() > 200);
      return parts.stream()
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(paragraphs ? "\n\n" : ", "));
    }
    if (node instanceof ObjectNode object) {
      return NAMES.stream()
          .filter(object::has)
          .map(name -> string(object.get(name)))
          .findFirst()
          .orElse("");
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
  }
}
