package onrecord.exchange.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page describes in JSON-LD, as schema.org has it. */
final class JsonLd {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
              .build());

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first article among the page's descriptions; one without any value when there is none. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      Optional<JsonNode> found = article(script.data());
      if (found.isPresent()) {
        return new JsonLd(found.get());
      }
    }
    return new JsonLd(MAPPER.missingNode());
  }

  /** The value under {@code key}: a word, the name of a thing, or several joined by commas. */
  Optional<String> get(String key) {
    return Optional.of(string(article.path(key)))
        .filter(value -> !value.isBlank())
        .map(value -> Parser.unescapeEntities(value, false));
  }

  private static Optional<JsonNode> article(String script) {
    JsonNode root;
    try {
      root = MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      // A page whose description is broken still has its tags and its text.
      return Optional.empty();
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        node.path("@graph").forEach(open::add);
        open.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    List<String> names = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> names.add(each.asText()));
    } else {
      names.add(type.asText());
    }
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.endsWith("article") || name.endsWith("blogposting") || name.equals("report"));
  }

  private static String string(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(each -> parts.add(string(each)));
      return parts.stream()
          .filter(part -> !part.isBlank())
          .distinct()
          .collect(Collectors.joining(", "));
    }
    if (node.isObject()) {
      JsonNode name = node.has("name") ? node.path("name") : node.path("@id");
      return name.isContainerNode() ? "" : name.asText();
    }
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }
}
