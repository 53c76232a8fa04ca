package onrecord.exchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.KeptApart;
import onrecord.domain.Query;
import onrecord.domain.RoleHeld;
import onrecord.domain.SavedSearch;
import onrecord.domain.Speaker;
import onrecord.domain.Topic;

/** What a library holds besides its articles as a JSON object, and back. */
final class HeaderJson {

  private HeaderJson() {}

  static ObjectNode write(LibraryHeader header) {
    ObjectNode json = Json.object();
    json.put(LibraryLines.MARK, LibraryLines.LIBRARY);
    json.put("version", LibraryLines.VERSION);
    json.put("offsets", "code points, end exclusive");
    json.put("name", header.name());
    json.set("topics", Json.array(header.topics(), HeaderJson::topic));
    json.set("saved_searches", Json.array(header.savedSearches(), HeaderJson::search));
    json.set("speakers", Json.array(header.speakers(), HeaderJson::speaker));
    json.set("kept_apart", Json.array(header.keptApart(), HeaderJson::keptApart));
    json.set("claims", Json.strings(header.claims()));
    json.set("codes", Json.strings(header.codes()));
    return json;
  }

  static LibraryHeader read(JsonNode json) {
    return new LibraryHeader(
        Json.string(json, "name"),
        Json.list(json, "speakers", HeaderJson::speaker),
        Json.listOrNone(json, "kept_apart", HeaderJson::keptApart),
        Json.list(
            json,
            "topics",
            each -> new Topic(Json.string(each, "name"), Json.string(each, "query"))),
        Json.list(json, "saved_searches", HeaderJson::search),
        Json.strings(json, "claims"),
        Json.strings(json, "codes"));
  }

  private static JsonNode topic(Topic topic) {
    return Json.object().put("name", topic.name()).put("query", topic.query());
  }

  private static JsonNode speaker(Speaker speaker) {
    ObjectNode json = StatementJson.speaker(speaker.ref());
    json.set("aliases", Json.strings(speaker.aliases()));
    json.set("roles", Json.array(speaker.roles(), HeaderJson::role));
    json.put("statements", speaker.statements());
    json.put("relayed", speaker.relayed());
    return json;
  }

  private static Speaker speaker(JsonNode json) {
    return new Speaker(
        StatementJson.speaker(json),
        Json.strings(json, "aliases"),
        Json.listOrNone(json, "roles", HeaderJson::role),
        Json.number(json, "statements"),
        json.has("relayed") ? Json.number(json, "relayed") : 0);
  }

  private static JsonNode keptApart(KeptApart names) {
    return Json.object().put("one", names.one()).put("other", names.other());
  }

  private static KeptApart keptApart(JsonNode json) {
    return new KeptApart(Json.string(json, "one"), Json.string(json, "other"));
  }

  private static JsonNode role(RoleHeld role) {
    return Json.object()
        .put("title", role.title())
        .put("affiliation", role.affiliation())
        .put("country", role.country())
        .put("first", Objects.toString(role.first(), null))
        .put("last", Objects.toString(role.last(), null))
        .put("statements", role.statements());
  }

  private static RoleHeld role(JsonNode json) {
    return new RoleHeld(
        Json.string(json, "title"),
        Json.stringOrNull(json, "affiliation"),
        Json.stringOrNull(json, "country"),
        Json.monthOrNull(json, "first"),
        Json.monthOrNull(json, "last"),
        Json.number(json, "statements"));
  }

  private static JsonNode search(SavedSearch saved) {
    Query query = saved.query();
    ObjectNode chosen = Json.object();
    query
        .chosen()
        .forEach(
            (facet, values) ->
                chosen.set(
                    facet.name().toLowerCase(Locale.ROOT),
                    Json.strings(values.stream().sorted().toList())));
    ObjectNode json = Json.object().put("name", saved.name()).put("words", query.words());
    json.set("chosen", chosen);
    json.put("from", Objects.toString(query.from(), null));
    json.put("to", Objects.toString(query.to(), null));
    json.put("group_reprints", query.groupReprints());
    return json;
  }

  private static SavedSearch search(JsonNode json) {
    JsonNode chosen = Json.node(json, "chosen", JsonNode::isObject);
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    chosen
        .fieldNames()
        .forEachRemaining(
            facet ->
                values.put(
                    Facet.valueOf(facet.toUpperCase(Locale.ROOT)),
                    new HashSet<>(Json.strings(chosen, facet))));
    Query query =
        new Query(
            Json.string(json, "words"),
            values,
            Json.dateOrNull(json, "from"),
            Json.dateOrNull(json, "to"),
            Json.flag(json, "group_reprints"));
    return new SavedSearch(Json.string(json, "name"), query);
  }
}
